package io.aftercare.warranty;

import io.aftercare.shared.ConflictException;

/** How a claim refuses what cannot be. */
final class ClaimLaw {

    private ClaimLaw() {}

    /** @throws ConflictException with this code unless it holds */
    static void require(boolean holds, String code, Object... args) {
        if (!holds) {
            throw new ConflictException(code, args);
        }
    }

    static void requirePercent(int percent) {
        require(percent >= 1 && percent <= 100, "claim-goodwill-percent");
    }
}
