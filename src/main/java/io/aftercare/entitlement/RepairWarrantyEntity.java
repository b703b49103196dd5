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
