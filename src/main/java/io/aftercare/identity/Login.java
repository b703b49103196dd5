package io.aftercare.identity;

import java.time.Instant;

/**
 * Somebody came in, or was refused.
 *
 * @param username of the account; what was typed instead of one is not kept, since it may be a password
 * @param address  network address; empty if it was not known
 */
public record Login(String username, Instant at, boolean succeeded, String address) {}
