package io.aftercare.warranty;

/** On whose authority goodwill is given. */
enum ClaimAuthority {
    ADJUDICATOR,
    MANAGER,
    NOBODY
}
