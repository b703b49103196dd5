package io.aftercare.warranty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One ruling about a claim; they are only ever added. */
@Embeddable
record PastRuling(
        @Enumerated(EnumType.STRING) Occasion occasion,
        @Enumerated(EnumType.STRING) Ruling ruling,
        String ruledBy,
        Integer goodwillPercent,
        String reason,
        Instant ruledAt) {

    static PastRuling of(Occasion occasion, ClaimVerdict verdict, Instant at) {
        return new PastRuling(
                occasion, verdict.ruling(), verdict.ruledBy(), verdict.goodwillPercent(), verdict.reason(), at);
    }
}
