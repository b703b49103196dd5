package io.aftercare.shared;

import java.time.Instant;

/**
 * One entry of a trail.
 *
 * @param seq    counts from 1 without a gap
 * @param actor  a user name, {@code customer} or {@code system}
 * @param reason null if none was given
 */
public record TrailEntry(int seq, Instant at, String actor, Change change, String reason) {}
