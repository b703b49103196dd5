package io.aftercare.warranty;

import org.mapstruct.Mapper;

@Mapper
interface ClaimViews {

    default ClaimView view(Claim claim) {
        return new ClaimView(
                claim.number(),
                claim.status(),
                claim.serial().value(),
                told(claim.facts()),
                claim.advice(),
                verdict(claim.verdict()),
                receipt(claim.receipt()),
                claim.startedAt(),
                claim.endedAt());
    }

    ClaimView.Told told(ClaimFacts facts);

    ClaimView.Verdict verdict(ClaimVerdict verdict);

    ClaimView.Receipt receipt(UnitReceipt receipt);
}
