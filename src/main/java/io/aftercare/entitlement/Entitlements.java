package io.aftercare.entitlement;

import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is paid for a unit, per cost class, by its warranty terms, and the warranty on repairs. */
@Component
@Transactional
public class Entitlements {

    private final Units units;
    private final Coverage coverage;
    private final WarrantyTerms terms;
    private final RepairWarrantyBook repairs;

    Entitlements(Units units, Coverage coverage, WarrantyTerms terms, RepairWarrantyBook repairs) {
        this.units = units;
        this.coverage = coverage;
        this.terms = terms;
        this.repairs = repairs;
    }

    /**
     * Cover of a registered unit with reasons, one entry per cost class in order, by the decision {@code coverage}.
     *
     * @param caseNumber       the case that asks, for the decision's record; null when a page just looks
     * @param claimedPurchase  purchase day the customer gave; null to use the registered one
     * @param proofOfPurchase  whether the customer has a proof
     * @param symptom          symptom code of the claim; null if there is none (a repair warranty covers the same
     *                         symptom only)
     * @param on               the day for which it is asked
     * @throws NotFoundException if the unit is not registered
     */
    public List<Cover> coverOf(
            SerialNumber serial,
            String caseNumber,
            LocalDate claimedPurchase,
            boolean proofOfPurchase,
            String symptom,
            LocalDate on) {
        var unit = unit(serial);
        var question = new Coverage.Question(caseNumber, claimedPurchase, proofOfPurchase, symptom, on);
        return Arrays.stream(CostClass.values())
                .map(costClass -> coverage.of(unit, costClass, question))
                .toList();
    }

    /** The same for whoever asks for no centre: today, on the calendar of UTC. */
    public List<Cover> coverOf(
            SerialNumber serial,
            String caseNumber,
            LocalDate claimedPurchase,
            boolean proofOfPurchase,
            String symptom) {
        return coverOf(serial, caseNumber, claimedPurchase, proofOfPurchase, symptom, terms.today());
    }

    /**
     * Full months between the end of the unit's parts warranty and this day; 0 while it runs, -1 if its purchase day
     * is not known.
     */
    @Transactional(readOnly = true)
    public long monthsSinceWarrantyEnd(SerialNumber serial, LocalDate claimedPurchase, LocalDate on) {
        var unit = unit(serial);
        var purchase = coverage.purchaseDay(unit, claimedPurchase);
        var months = terms.of(unit, purchase.dayOr(on)).months(CostClass.PARTS);
        return purchase.term(months).map(term -> term.fullMonthsSinceEnd(on)).orElse(-1L);
    }

    /** Starts the warranty on a finished repair from this day on, by the family's term. One per repair order. */
    public void startRepairWarranty(SerialNumber serial, String repairOrder, String symptom, LocalDate from) {
        startRepairWarranty(serial, repairOrder, symptom, null, from);
    }

    /** @param symptom what the customer had complained of, and fault what was found; each null if it is not known */
    public void startRepairWarranty(
            SerialNumber serial, String repairOrder, String symptom, String fault, LocalDate from) {
        repairs.start(unit(serial), repairOrder, symptom, fault, from);
    }

    /**
     * Gives a unit what is left of the warranty of the first one, instead of which it came: the same length for each cost
     * class, whatever its own product's terms are, and the warranties on repairs that run.
     *
     * @param boughtOn the day from which the warranty of both counts
     * @param on       the day on which it comes instead
     */
    public void carryOver(SerialNumber first, SerialNumber other, LocalDate boughtOn, LocalDate on) {
        terms.carryOver(unit(first), unit(other), boughtOn);
        repairs.carryOver(unit(first), unit(other), on);
    }

    /** Last day of the warranty on a repair; empty before it has begun. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> repairWarrantyUntil(String repairOrder) {
        return repairs.lastDayOf(repairOrder);
    }

    /** How long a repair of this unit is under warranty that begins on this day; 0 if the unit is not registered. */
    @Transactional(readOnly = true)
    public int repairWarrantyMonths(SerialNumber serial, LocalDate from) {
        return units.find(serial)
                .map(unit -> terms.of(unit, from).repairMonths())
                .orElse(0);
    }

    /** The repair order of the same fault of the unit whose warranty runs on this day; the one that runs longest. */
    @Transactional(readOnly = true)
    public Optional<String> repairOfFaultUnderWarranty(String serial, String fault, LocalDate on) {
        return repairs.repairOfFault(serial, fault, on);
    }

    /** The repair order whose warranty covers this symptom of the unit on this day; the one that runs longest. */
    @Transactional(readOnly = true)
    public Optional<String> repairUnderWarranty(String serial, String symptom, LocalDate on) {
        return repairs.repairOf(serial, symptom, on);
    }

    /**
     * Sets the warranty terms of a family, for every unit whenever it was bought.
     *
     * @param months               length of the warranty from the purchase day, per cost class; 0 for none
     * @param repairWarrantyMonths length of the warranty on a repair
     */
    public void defineTerms(String family, Map<CostClass, Integer> months, int repairWarrantyMonths) {
        terms.define(family, WarrantyTerms.EVER, months, repairWarrantyMonths);
    }

    /** Sets the warranty terms of a family for what is bought from this day on. */
    public void defineTerms(
            String family, LocalDate validFrom, Map<CostClass, Integer> months, int repairWarrantyMonths) {
        terms.define(family, validFrom, months, repairWarrantyMonths);
    }

    private Unit unit(SerialNumber serial) {
        return units.find(serial).orElseThrow(() -> new NotFoundException("unit " + serial));
    }
}
