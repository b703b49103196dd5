package io.aftercare.warranty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was decided, by whom and why. The percentage is there for goodwill only. */
@Embeddable
record ClaimVerdict(
        @Enumerated(EnumType.STRING) Ruling ruling, String ruledBy, Integer goodwillPercent, String reason) {}
