package io.aftercare.casefile;

import io.aftercare.shared.ConflictException;
import io.aftercare.workflow.Priority;
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

/** The case file itself. Every change says whether it changed anything, or refuses. */
@Entity
@Table(name = "case_file")
class CaseRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private long runningNumber;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    private String centre;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private long customerId;
    private String serial;

    @Column(insertable = false, updatable = false)
    private String serialKey;

    private String productCode;

    @Enumerated(EnumType.STRING)
    private UnitPlace.Kind placeKind;

    private String placeDetail;
    private String contactPhone;
    private String openedBy;
    private Instant openedAt;
    private String closedBy;
    private Instant closedAt;
    private int events;
    private Instant unreadSince;

    @Version
    private long version;

    protected CaseRecord() {}

    CaseRecord(String number, NewCase newCase, Instant now) {
        this.number = number;
        this.runningNumber = Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
        this.kind = newCase.kind();
        this.stage = CaseStage.RECEIVED;
        this.centre = newCase.centre();
        this.priority = Priority.NORMAL;
        this.customerId = newCase.customerId();
        this.serial = newCase.serial();
        this.productCode = newCase.productCode();
        this.placeKind = UnitPlace.Kind.WITH_CUSTOMER;
        this.placeDetail = "";
        this.contactPhone = newCase.contactPhone();
        this.openedBy = newCase.openedBy();
        this.openedAt = now;
    }

    boolean advance(CaseStage next, String actor, Instant now) {
        if (next == stage) {
            return false;
        }
        if (!stage.mayBecome(next)) {
            throw new ConflictException("case-stage", number);
        }
        stage = next;
        if (next.ended()) {
            closedBy = actor;
            closedAt = now;
        }
        return true;
    }

    boolean identifyUnit(String serial, String productCode) {
        refuseIfEnded();
        if (serial.equals(this.serial) && productCode.equals(this.productCode)) {
            return false;
        }
        this.serial = serial;
        this.productCode = productCode;
        return true;
    }

    boolean moveTo(String centre) {
        if (centre.equals(this.centre)) {
            return false;
        }
        refuseIfEnded();
        this.centre = centre;
        return true;
    }

    boolean placeUnit(UnitPlace place) {
        if (place.equals(place())) {
            return false;
        }
        refuseIfEnded();
        this.placeKind = place.kind();
        this.placeDetail = place.detail();
        return true;
    }

    boolean prioritise(Priority priority) {
        if (priority == this.priority) {
            return false;
        }
        refuseIfEnded();
        this.priority = priority;
        return true;
    }

    /** A word of the customer waits for a reader from then on, if none has waited before. */
    void wordCame(Instant at) {
        unreadSince = unreadSince == null ? at : unreadSince;
    }

    /** @param oldestUnread when the oldest word was written that still waits; null if none does */
    void wordsRead(Instant oldestUnread) {
        unreadSince = oldestUnread;
    }

    /** Null if no word of the customer waits for a reader. */
    Instant unreadSince() {
        return unreadSince;
    }

    /** The next entry of the timeline; what happens after the end is still written down. */
    CaseEvent record(Entry entry, Instant now) {
        events++;
        return new CaseEvent(number, events, entry, now);
    }

    private void refuseIfEnded() {
        if (stage.ended()) {
            throw new ConflictException("case-ended", number);
        }
    }

    String number() {
        return number;
    }

    CaseKind kind() {
        return kind;
    }

    CaseStage stage() {
        return stage;
    }

    String centre() {
        return centre;
    }

    Priority priority() {
        return priority;
    }

    String contactPhone() {
        return contactPhone;
    }

    long customerId() {
        return customerId;
    }

    /** How many entries the timeline has. */
    int events() {
        return events;
    }

    String serial() {
        return serial;
    }

    String productCode() {
        return productCode;
    }

    UnitPlace place() {
        return new UnitPlace(placeKind, placeDetail);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
