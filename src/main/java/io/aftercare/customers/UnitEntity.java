package io.aftercare.customers;

import io.aftercare.catalog.Product;
import io.aftercare.customers.UnitRows.NewUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "unit")
class UnitEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String serial;

    @Column(insertable = false)
    private String serialKey;

    private String productCode;
    private LocalDate soldOn;
    private Long ownerId;

    @Enumerated(EnumType.STRING)
    private UnitStatus status;

    private Instant registeredAt;

    @Version
    private long version;

    protected UnitEntity() {}

    /** Takes over what was checked. */
    void describe(NewUnit details) {
        if (!serial.equals(details.serial().value())) {
            serial = details.serial().value();
            serialKey = details.serial().key();
        }
        productCode = details.product();
        soldOn = details.soldOn();
        ownerId = details.ownerId();
        status = details.status();
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String serial() {
        return serial;
    }

    String productCode() {
        return productCode;
    }

    LocalDate soldOn() {
        return soldOn;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    boolean owned() {
        return ownerId != null;
    }

    void adoptBy(long customerId) {
        ownerId = customerId;
    }

    /** A stock unit, known but never sold. */
    boolean neverSold() {
        return ownerId == null && soldOn == null && status == UnitStatus.IN_USE;
    }

    /** Whether its owner got another one or the money back. */
    boolean compensated() {
        return status == UnitStatus.REPLACED || status == UnitStatus.REFUNDED;
    }

    void sell(LocalDate day, Long customerId) {
        soldOn = day;
        ownerId = customerId;
    }

    void become(UnitStatus next) {
        status = next;
    }

    Unit view(Product product) {
        return new Unit(serial, productCode, product.name(), product.family(), soldOn, ownerId, status);
    }
}
