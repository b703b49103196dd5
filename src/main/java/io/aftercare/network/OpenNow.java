package io.aftercare.network;

import java.time.ZonedDateTime;

/**
 * Whether a centre is open at some moment, and until when that stays so.
 *
 * @param until in the centre's zone; null for one that never closes
 */
public record OpenNow(boolean open, ZonedDateTime until) {}
