package io.aftercare.portal.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the claim form.
 *
 * @param minimumTime faster than this no person fills it in
 */
@ConfigurationProperties("aftercare.form")
record FormSettings(@DefaultValue("3s") Duration minimumTime) {}
