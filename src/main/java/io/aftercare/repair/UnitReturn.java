package io.aftercare.repair;

import io.aftercare.shared.ConflictException;
import jakarta.persistence.Embedded;
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

/** One attempt to bring a case's unit back to its customer: ready once, and then handed back, scrapped or called off. */
@Entity
@Table(name = "hand_back")
class UnitReturn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String caseNumber;
    private int attempt;
    private String pickUpCode;
    private String replacementSerial;
    private Instant readyAt;
    private int reminders;
    private Instant storedAt;
    private String storagePlace;

    @Embedded
    private DisposalConsent consent;

    @Enumerated(EnumType.STRING)
    private HandBackMethod method;

    private String carrier;
    private String parcelNumber;
    private Instant completedAt;
    private String completedBy;
    private Instant cancelledAt;

    protected UnitReturn() {}

    /** @param replacementSerial the unit that is handed over instead; null for the customer's own */
    UnitReturn(String caseNumber, int attempt, String pickUpCode, String replacementSerial, Instant readyAt) {
        this.caseNumber = caseNumber;
        this.attempt = attempt;
        this.pickUpCode = pickUpCode;
        this.replacementSerial = replacementSerial;
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

    /** @throws ConflictException without the customer's consent, or if another unit is to be handed over */
    void scrap(String actor, Instant now) {
        requireWaiting();
        requireOwnUnit();
        if (consent == null) {
            throw new ConflictException("hand-back-no-consent", caseNumber);
        }
        complete(HandBackMethod.SCRAPPED, actor, now);
    }

    /** @throws ConflictException if there is consent already, or another unit is to be handed over */
    void consent(ConsentWay way, String by, Instant now) {
        requireWaiting();
        requireOwnUnit();
        if (consent != null) {
            throw new ConflictException("hand-back-consent-given", caseNumber);
        }
        consent = new DisposalConsent(way, by, now);
    }

    /** @return the number of this reminder */
    int remind() {
        requireWaiting();
        return ++reminders;
    }

    void store(String place, Instant now) {
        requireWaiting();
        storagePlace = place;
        storedAt = now;
    }

    void cancel(Instant now) {
        requireWaiting();
        cancelledAt = now;
    }

    boolean waiting() {
        return completedAt == null && cancelledAt == null;
    }

    private void complete(HandBackMethod by, String actor, Instant now) {
        method = by;
        completedBy = actor;
        completedAt = now;
    }

    private void requireOwnUnit() {
        if (replacementSerial != null) {
            throw new ConflictException("hand-back-replacement", replacementSerial);
        }
    }

    private void requireWaiting() {
        if (!waiting()) {
            throw new ConflictException(cancelledAt == null ? "hand-back-done" : "hand-back-cancelled", caseNumber);
        }
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public int getAttempt() {
        return attempt;
    }

    public String getPickUpCode() {
        return pickUpCode;
    }

    public String getReplacementSerial() {
        return replacementSerial;
    }

    public Instant getReadyAt() {
        return readyAt;
    }

    public int getReminders() {
        return reminders;
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    public String getStoragePlace() {
        return storagePlace;
    }

    public DisposalConsent getConsent() {
        return consent;
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

    public Instant getCancelledAt() {
        return cancelledAt;
    }
}
