package io.aftercare.warranty;

import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.CoverageVerdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What the coverage decision advised for one cost class when the claim was checked. */
@Embeddable
record ClaimAdvice(
        @Enumerated(EnumType.STRING) CostClass costClass,
        @Enumerated(EnumType.STRING) CoverageVerdict verdict,
        int percent,
        String reason,
        @Column(name = "until_day") LocalDate until) {

    static ClaimAdvice of(Cover cover) {
        return new ClaimAdvice(cover.costClass(), cover.verdict(), cover.percent(), cover.reason(), cover.until());
    }

    Cover toCover() {
        return new Cover(costClass, verdict, percent, reason, until);
    }
}
