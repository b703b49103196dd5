package io.aftercare.entitlement;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.Unit;
import io.aftercare.workflow.Decisions;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gathers the facts for the decision {@code coverage} and reads its advice. */
@Component
class Coverage {

    private final Decisions decisions;
    private final Catalog catalog;
    private final WarrantyTerms terms;
    private final RepairWarrantyBook repairs;

    Coverage(Decisions decisions, Catalog catalog, WarrantyTerms terms, RepairWarrantyBook repairs) {
        this.decisions = decisions;
        this.catalog = catalog;
        this.terms = terms;
        this.repairs = repairs;
    }

    /**
     * What is asked.
     *
     * @param caseNumber      the case that asks; null when a page just looks
     * @param claimedPurchase purchase day the customer gave; null for none
     * @param symptom         symptom code of the claim; null for none
     * @param on              the day for which it is asked
     */
    record Question(String caseNumber, LocalDate claimedPurchase, boolean proof, String symptom, LocalDate on) {}

    Cover of(Unit unit, CostClass costClass, Question question) {
        var purchase = purchaseDay(unit, question.claimedPurchase());
        var months = terms.of(unit, purchase.dayOr(question.on())).months(costClass);
        var repairUntil = repairs.runningUntil(unit.serial(), question.symptom(), question.on());
        var term = purchase.term(months);
        var input = new CoverageInput(
                costClass.name(),
                unit.status().blocked(),
                repairUntil.isPresent(),
                months,
                purchase.source().name(),
                purchase.contradiction().name(),
                question.proof(),
                term.map(known -> known.monthsBegunSinceEnd(question.on())).orElse(0));
        var advice = decisions.decide(CoverageInput.DECISION, question.caseNumber(), input, CoverageAdvice.class);
        var until = CoverageAdvice.REPAIR_WARRANTY.equals(advice.reason())
                ? repairUntil
                : term.filter(known -> months > 0).map(Term::lastDay);
        return new Cover(costClass, advice.verdict(), advice.percent(), advice.reason(), until.orElse(null));
    }

    PurchaseDay purchaseDay(Unit unit, LocalDate claimed) {
        return PurchaseDay.of(
                unit.soldOn(), claimed, catalog.soldSince(unit.productCode()).orElse(null));
    }
}
