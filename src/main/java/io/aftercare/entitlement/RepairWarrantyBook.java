package io.aftercare.entitlement;

import io.aftercare.customers.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The warranties on finished repairs. */
@Component
@Transactional
class RepairWarrantyBook {

    private final RepairWarranties warranties;
    private final WarrantyTerms terms;

    RepairWarrantyBook(RepairWarranties warranties, WarrantyTerms terms) {
        this.warranties = warranties;
        this.terms = terms;
    }

    /** Starts the warranty on a repair; one that has started stays as it is. */
    public void start(Unit unit, String repairOrder, String symptom, String fault, LocalDate from) {
        if (warranties.existsByRepairOrder(repairOrder)) {
            return;
        }
        var lastDay = new Term(from, terms.of(unit, from).repairMonths()).lastDay();
        warranties.save(new RepairWarrantyEntity(repairOrder, unit.serial(), symptom, fault, from, lastDay));
    }

    /** Lets the other unit carry on what runs for the first one on this day. */
    public void carryOver(Unit first, Unit other, LocalDate on) {
        of(first.serial()).stream()
                .filter(warranty -> warranty.runsOn(on))
                .map(warranty -> warranty.carriedTo(other.serial()))
                .forEach(warranties::save);
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDayOf(String repairOrder) {
        return warranties.findFirstByRepairOrder(repairOrder).map(RepairWarrantyEntity::lastDay);
    }

    /** Last day of the warranty that runs on this day for the same symptom; empty if none does or no symptom is named. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> runningUntil(String serial, String symptom, LocalDate on) {
        return running(serial, symptom, on).findFirst().map(RepairWarrantyEntity::lastDay);
    }

    /** The repair of this very unit whose warranty that is. */
    @Transactional(readOnly = true)
    public Optional<String> repairOf(String serial, String symptom, LocalDate on) {
        return running(serial, symptom, on)
                .filter(RepairWarrantyEntity::ofOwnRepair)
                .findFirst()
                .map(RepairWarrantyEntity::repairOrder);
    }

    /** The repair of the same fault whose warranty runs on this day; empty if none does or no fault is named. */
    @Transactional(readOnly = true)
    public Optional<String> repairOfFault(String serial, String fault, LocalDate on) {
        return fault == null
                ? Optional.empty()
                : warranties.runningOnFault(serial, fault, on).stream()
                        .filter(RepairWarrantyEntity::ofOwnRepair)
                        .findFirst()
                        .map(RepairWarrantyEntity::repairOrder);
    }

    private Stream<RepairWarrantyEntity> running(String serial, String symptom, LocalDate on) {
        return symptom == null || symptom.isBlank() ? Stream.empty() : warranties.running(serial, symptom, on).stream();
    }

    @Transactional(readOnly = true)
    public List<RepairWarrantyEntity> of(String serial) {
        return warranties.findBySerialOrderByStartsOnDesc(serial);
    }
}
