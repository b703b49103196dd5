package io.aftercare.entitlement;

import io.aftercare.customers.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDayOf(String repairOrder) {
        return warranties.findByRepairOrder(repairOrder).map(RepairWarrantyEntity::lastDay);
    }

    /** Last day of the warranty that runs today for the same symptom; empty if none does or no symptom is named. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> runningUntil(String serial, String symptom) {
        return running(serial, symptom).map(RepairWarrantyEntity::lastDay);
    }

    /** The repair whose warranty that is. */
    @Transactional(readOnly = true)
    public Optional<String> repairOf(String serial, String symptom) {
        return running(serial, symptom).map(RepairWarrantyEntity::repairOrder);
    }

    /** The repair of the same fault whose warranty runs today; empty if none does or no fault is named. */
    @Transactional(readOnly = true)
    public Optional<String> repairOfFault(String serial, String fault) {
        return fault == null
                ? Optional.empty()
                : warranties.runningOnFault(serial, fault, terms.today()).stream()
                        .findFirst()
                        .map(RepairWarrantyEntity::repairOrder);
    }

    private Optional<RepairWarrantyEntity> running(String serial, String symptom) {
        return symptom == null || symptom.isBlank()
                ? Optional.empty()
                : warranties.running(serial, symptom, terms.today()).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public List<RepairWarrantyEntity> of(String serial) {
        return warranties.findBySerialOrderByStartsOnDesc(serial);
    }
}
