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
                claim.rulings().advice(),
                verdict(claim.verdict()),
                claim.rulings().past().stream().map(this::past).toList(),
                appeal(claim.rulings().appeal()),
                claim.appealable() ? claim.rulings().appealUntil() : null,
                receipt(claim.receipt()),
                claim.course().startedAt(),
                claim.course().endedAt());
    }

    ClaimView.Told told(ClaimFacts facts);

    ClaimView.Verdict verdict(ClaimVerdict verdict);

    ClaimView.PastRuling past(PastRuling ruling);

    ClaimView.Appeal appeal(ClaimAppeal appeal);

    ClaimView.Receipt receipt(UnitReceipt receipt);
}
