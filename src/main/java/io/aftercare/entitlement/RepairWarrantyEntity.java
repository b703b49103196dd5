package io.aftercare.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The warranty on one finished repair. */
@Entity
@Table(name = "repair_warranty")
class RepairWarrantyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String repairOrder;
    private String serial;
    private String symptom;
    private String fault;
    private LocalDate startsOn;
    private LocalDate lastDay;
    private String carriedFrom;

    protected RepairWarrantyEntity() {}

    RepairWarrantyEntity(
            String repairOrder, String serial, String symptom, String fault, LocalDate startsOn, LocalDate lastDay) {
        this.repairOrder = repairOrder;
        this.serial = serial;
        this.symptom = symptom;
        this.fault = fault;
        this.startsOn = startsOn;
        this.lastDay = lastDay;
    }

    /** The same for a unit that came instead of the one that was repaired. */
    RepairWarrantyEntity carriedTo(String other) {
        var carried = new RepairWarrantyEntity(repairOrder, other, symptom, fault, startsOn, lastDay);
        carried.carriedFrom = serial;
        return carried;
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(lastDay);
    }

    /** The unit that was repaired, if this one came instead of it; else null. */
    String carriedFrom() {
        return carriedFrom;
    }

    boolean ofOwnRepair() {
        return carriedFrom == null;
    }

    String repairOrder() {
        return repairOrder;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
