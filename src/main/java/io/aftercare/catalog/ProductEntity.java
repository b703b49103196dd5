package io.aftercare.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "product")
class ProductEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;

    @Column(name = "family_code")
    private String family;

    private LocalDate soldSince;
    private boolean active = true;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReplacementWarranty replacementWarranty = ReplacementWarranty.CARRY_OVER;

    protected ProductEntity() {}

    ProductEntity(String code) {
        this.code = code;
    }

    void describe(String name, String family) {
        this.name = name;
        this.family = family;
    }

    void soldSince(LocalDate day) {
        soldSince = day;
    }

    void switchTo(boolean on) {
        active = on;
    }

    ProductCard card() {
        return new ProductCard(
                version,
                code,
                name,
                family,
                soldSince == null ? "" : soldSince.toString(),
                replacementWarranty.name(),
                active);
    }

    void replacementWarranty(ReplacementWarranty rule) {
        replacementWarranty = rule;
    }

    ReplacementWarranty replacementWarranty() {
        return replacementWarranty;
    }

    String code() {
        return code;
    }

    LocalDate soldSince() {
        return soldSince;
    }

    Product view() {
        return new Product(code, name, family, active);
    }
}
