package io.aftercare.warranty;

import io.aftercare.catalog.ReplacementWarranty;
import io.aftercare.shared.SerialNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Another unit or the money back, decided once per claim. The serial numbers of both units are kept. */
@Entity
@Table(name = "claim_remedy")
class ClaimRemedy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String claimNumber;

    @Enumerated(EnumType.STRING)
    private RemedyKind kind;

    private String oldSerial;
    private String replacementSerial;

    @Enumerated(EnumType.STRING)
    private ReplacementWarranty warranty;

    private LocalDate warrantyFrom;
    private BigDecimal amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private OldUnit oldUnit;

    private String consent;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    protected ClaimRemedy() {}

    ClaimRemedy(Claim claim, RemedyChoice choice, String by, Instant now) {
        claimNumber = claim.number();
        oldSerial = claim.serial().value();
        kind = choice.kind();
        oldUnit = choice.oldUnit();
        consent = oldUnit == OldUnit.SCRAPPED ? choice.consent() : null;
        reason = choice.reason();
        decidedBy = by;
        decidedAt = now;
    }

    void replaceBy(SerialNumber other, ReplacementWarranty rule, LocalDate from) {
        replacementSerial = other.value();
        warranty = rule;
        warrantyFrom = from;
    }

    void refund(BigDecimal sum, String in) {
        amount = sum;
        currency = in;
    }

    RemedyView view() {
        return new RemedyView(
                claimNumber,
                kind,
                oldSerial,
                replacementSerial,
                warranty,
                warrantyFrom,
                amount,
                currency,
                oldUnit,
                consent,
                reason,
                decidedBy,
                decidedAt);
    }
}
