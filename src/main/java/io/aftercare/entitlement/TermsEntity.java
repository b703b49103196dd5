package io.aftercare.entitlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The warranty terms of a family for what is bought from a day on. */
@Entity
@Table(name = "warranty_terms")
class TermsEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "family_code")
    private String family;

    @Column(name = "product_code")
    private String product;

    private LocalDate validFrom;
    private int partsMonths;
    private int labourMonths;
    private int travelMonths;
    private int repairMonths;

    @Version
    private long version;

    protected TermsEntity() {}

    /** @param product empty for the whole family */
    TermsEntity(String family, String product, LocalDate validFrom) {
        this.family = family;
        this.product = product;
        this.validFrom = validFrom;
    }

    void agree(Map<CostClass, Integer> months, int forRepairs) {
        partsMonths = months.getOrDefault(CostClass.PARTS, 0);
        labourMonths = months.getOrDefault(CostClass.LABOUR, 0);
        travelMonths = months.getOrDefault(CostClass.TRAVEL, 0);
        repairMonths = forRepairs;
    }

    TermsCard card() {
        return new TermsCard(
                version,
                family,
                product,
                validFrom.equals(WarrantyTerms.EVER) ? "" : validFrom.toString(),
                String.valueOf(partsMonths),
                String.valueOf(labourMonths),
                String.valueOf(travelMonths),
                String.valueOf(repairMonths),
                "");
    }

    Long id() {
        return id;
    }

    Terms view() {
        var months = new EnumMap<CostClass, Integer>(CostClass.class);
        months.put(CostClass.PARTS, partsMonths);
        months.put(CostClass.LABOUR, labourMonths);
        months.put(CostClass.TRAVEL, travelMonths);
        return new Terms(id, family, product, validFrom, months, repairMonths);
    }
}
