package io.aftercare.warranty;

import io.aftercare.shared.ConflictException;
import io.aftercare.shared.SerialNumber;
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
import org.springframework.data.domain.AbstractAggregateRoot;

/** A parcel that nobody announced. It belongs to one claim, or goes back to its sender. */
@Entity
@Table(name = "unannounced_parcel")
class UnannouncedParcel extends AbstractAggregateRoot<UnannouncedParcel> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String number;
    private String centre;

    @Enumerated(EnumType.STRING)
    private ParcelStatus status;

    private String serial;

    @Column(insertable = false, updatable = false)
    private String serialKey;

    private String sender;
    private String unitCondition;
    private String accessories;
    private String shelfPlace;
    private String receivedBy;
    private Instant startedAt;
    private String claimNumber;
    private String reason;
    private String carrier;
    private String backNumber;
    private Instant endedAt;
    private String endedBy;

    protected UnannouncedParcel() {}

    UnannouncedParcel(String number, ParcelArrival arrival, String by, Instant now) {
        this.number = number;
        centre = arrival.centre();
        status = ParcelStatus.WAITING;
        serial = SerialNumber.parse(arrival.serial()).map(SerialNumber::value).orElse(null);
        sender = arrival.sender().strip();
        unitCondition = arrival.condition().strip();
        accessories = arrival.accessories() == null ? "" : arrival.accessories().strip();
        shelfPlace = arrival.shelfPlace().strip();
        receivedBy = by;
        startedAt = now;
        registerEvent(new ParcelReceived(number));
    }

    /** It is the unit that this claim waited for. */
    void link(String claim, String by, Instant now) {
        end(ParcelStatus.LINKED, by, now);
        claimNumber = claim;
    }

    /** This claim was made for it. */
    void claimed(String claim, String by, Instant now) {
        end(ParcelStatus.CLAIMED, by, now);
        claimNumber = claim;
    }

    void sendBack(String why) {
        require(ParcelStatus.WAITING);
        status = ParcelStatus.GOING_BACK;
        reason = why;
    }

    void shipped(String shippedWith, String parcel, String by, Instant now) {
        require(ParcelStatus.GOING_BACK);
        status = ParcelStatus.SENT_BACK;
        carrier = shippedWith;
        backNumber = parcel;
        endedAt = now;
        endedBy = by;
    }

    private void end(ParcelStatus ending, String by, Instant now) {
        require(ParcelStatus.WAITING);
        status = ending;
        endedAt = now;
        endedBy = by;
    }

    private void require(ParcelStatus expected) {
        if (status != expected) {
            throw new ConflictException("parcel-settled", number);
        }
    }

    /** How its unit came in, for a claim. */
    Receiving.Arrival arrival() {
        return new Receiving.Arrival(unitCondition, accessories, shelfPlace);
    }

    String number() {
        return number;
    }

    String centre() {
        return centre;
    }

    String serial() {
        return serial;
    }

    ParcelStatus status() {
        return status;
    }

    String sender() {
        return sender;
    }

    String shelfPlace() {
        return shelfPlace;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String claimNumber() {
        return claimNumber;
    }

    String receivedBy() {
        return receivedBy;
    }

    String reason() {
        return reason;
    }

    String carrier() {
        return carrier;
    }

    String backNumber() {
        return backNumber;
    }
}
