package io.aftercare.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** The length of the warranty of a unit that came instead of another: as long as that one's, from the same day on. */
@Entity
@Table(name = "carried_terms")
class CarriedTermsEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String serial;
    private int partsMonths;
    private int labourMonths;
    private int travelMonths;

    protected CarriedTermsEntity() {}

    CarriedTermsEntity(String serial, Terms terms) {
        this.serial = serial;
        partsMonths = terms.partsMonths();
        labourMonths = terms.labourMonths();
        travelMonths = terms.travelMonths();
    }

    Map<CostClass, Integer> months() {
        return Map.of(CostClass.PARTS, partsMonths, CostClass.LABOUR, labourMonths, CostClass.TRAVEL, travelMonths);
    }
}
