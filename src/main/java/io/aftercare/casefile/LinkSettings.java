package io.aftercare.casefile;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the tracking links.
 *
 * @param linkKey      the secret they are made with ({@code AFTERCARE_LINK_KEY}), at least 32 characters; without it
 *                     only the embedded database starts, with a key of its own
 * @param publicUrl    where customers reach the portal; without it the address of the request
 * @param linkValidity how long a link opens its case
 */
@ConfigurationProperties("aftercare")
record LinkSettings(
        String linkKey, URI publicUrl, @DefaultValue("365d") Duration linkValidity) {}
