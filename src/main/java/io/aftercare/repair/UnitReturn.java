package io.aftercare.repair;

import io.aftercare.shared.ConflictException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/** The way of a case's unit back to its customer: ready once, handed back once. */
@Entity
@Table(name = "hand_back")
class UnitReturn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String caseNumber;
    private String pickUpCode;
    private Instant readyAt;

    @Enumerated(EnumType.STRING)
    private HandBackMethod method;

    private String carrier;
    private String parcelNumber;
    private Instant completedAt;
    private String completedBy;

    protected UnitReturn() {}

    UnitReturn(String caseNumber, String pickUpCode, Instant readyAt) {
        this.caseNumber = caseNumber;
        this.pickUpCode = pickUpCode;
        this.readyAt = readyAt;
    }

    /** Whether this is what the customer was sent; takes the same time whatever was typed. */
    boolean opensWith(String code) {
        return MessageDigest.isEqual(
                pickUpCode.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }

    void handOver(String code, String actor, Instant now) {
        requireWaiting();
        if (!opensWith(code)) {
            throw new ConflictException("hand-back-wrong-code");
        }
        complete(HandBackMethod.PICK_UP, actor, now);
    }

    void ship(String shippedWith, String parcel, String actor, Instant now) {
        requireWaiting();
        carrier = shippedWith;
        parcelNumber = parcel;
        complete(HandBackMethod.SHIPMENT, actor, now);
    }

    private void complete(HandBackMethod by, String actor, Instant now) {
        method = by;
        completedBy = actor;
        completedAt = now;
    }

    private void requireWaiting() {
        if (completedAt != null) {
            throw new ConflictException("hand-back-done", caseNumber);
        }
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getPickUpCode() {
        return pickUpCode;
    }

    public Instant getReadyAt() {
        return readyAt;
    }

    public HandBackMethod getMethod() {
        return method;
    }

    public String getCarrier() {
        return carrier;
    }

    public String getParcelNumber() {
        return parcelNumber;
    }

    public Instant getCompletedAt() {
        return completedAt;
    }

    public String getCompletedBy() {
        return completedBy;
    }

    public boolean isShipped() {
        return method == HandBackMethod.SHIPMENT;
    }
}
