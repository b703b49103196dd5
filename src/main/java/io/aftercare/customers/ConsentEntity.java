package io.aftercare.customers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One decision of a customer about one purpose; never changed, the latest counts. */
@Entity
@Table(name = "customer_consent")
class ConsentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long customerId;
    private String purpose;
    private boolean given;
    private Instant decidedAt;

    protected ConsentEntity() {}

    ConsentEntity(long customerId, ConsentPurpose purpose, boolean given, Instant decidedAt) {
        this.customerId = customerId;
        this.purpose = purpose.name();
        this.given = given;
        this.decidedAt = decidedAt;
    }

    Consent view() {
        return new Consent(ConsentPurpose.valueOf(purpose), given, decidedAt);
    }
}
