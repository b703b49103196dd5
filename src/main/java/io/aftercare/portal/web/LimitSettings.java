package io.aftercare.portal.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the public may do in a minute, counted for all nodes together, for each address; members of staff who have signed in
 * are counted by name instead.
 *
 * @param claims     claims sent by form or program, whatever becomes of them
 * @param words      what is sent from tracking pages: answers, files, cancellations
 * @param renewals   wishes to get a link by mail again
 * @param lookups    serial numbers and near centres looked up, as while the form is filled in
 * @param files      files sent ahead of the form they belong to; nobody has signed in at this door, so that all who work at
 *                   a centre share its address: ten of them with sixty pictures each do not reach it
 * @param wrongLinks tracking links tried that open nothing
 * @param staff      any of these by one member of staff
 */
@ConfigurationProperties("aftercare.limits")
record LimitSettings(
        @DefaultValue("20") int claims,
        @DefaultValue("30") int words,
        @DefaultValue("5") int renewals,
        @DefaultValue("120") int lookups,
        @DefaultValue("600") int files,
        @DefaultValue("30") int wrongLinks,
        @DefaultValue("600") int staff) {}
