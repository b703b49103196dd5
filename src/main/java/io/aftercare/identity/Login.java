package io.aftercare.identity;

import java.time.Instant;

/**
 * Somebody came in, or was refused.
 *
 * @param username as it was typed: there may be no such account
 * @param address  network address; empty if it was not known
 */
public record Login(String username, Instant at, boolean succeeded, String address) {}
