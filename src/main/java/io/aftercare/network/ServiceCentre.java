package io.aftercare.network;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** A place that takes in and repairs units. Never deleted: cases refer to it; it is closed instead. */
@Entity
class ServiceCentre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String region;
    private String zone;
    private String street;
    private String postalCode;
    private String city;
    private String country;
    private String phone;
    private String email;
    private boolean intake;
    private boolean active;
    private Double latitude;
    private Double longitude;

    @Version
    private long version;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "centre_hours", joinColumns = @JoinColumn(name = "centre_id"))
    private Set<OpeningSpan> hours = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "centre_holiday", joinColumns = @JoinColumn(name = "centre_id"))
    @Column(name = "closed_on")
    private Set<LocalDate> holidays = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "centre_family", joinColumns = @JoinColumn(name = "centre_id"))
    @Column(name = "family")
    private Set<String> families = new HashSet<>();

    protected ServiceCentre() {}

    ServiceCentre(String code) {
        this.code = code;
    }

    /** Takes over everything but the code, which others refer to. */
    void describe(CentreDetails details) {
        name = details.name();
        region = details.region();
        zone = details.zone().getId();
        street = details.street();
        postalCode = details.postalCode();
        city = details.city();
        country = details.country();
        phone = details.phone();
        email = details.email();
        intake = details.intake();
        active = details.active();
        latitude = details.location() == null ? null : details.location().latitude();
        longitude = details.location() == null ? null : details.location().longitude();
        keep(hours, details.hours());
        keep(holidays, details.holidays());
        keep(families, details.families());
    }

    /** Changes in place, so that only rows that differ are written. */
    private static <T> void keep(Set<T> kept, Collection<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    OpeningHours hours() {
        return new OpeningHours(ZoneId.of(zone), hours, holidays);
    }

    /** When it is open, holidays apart. */
    Set<OpeningSpan> week() {
        return Set.copyOf(hours);
    }

    Centre view() {
        return new Centre(
                code,
                name,
                region,
                ZoneId.of(zone),
                street,
                postalCode,
                city,
                country,
                phone,
                email,
                Set.copyOf(families),
                intake,
                active);
    }

    CentreDetails details() {
        return new CentreDetails(
                name,
                region,
                ZoneId.of(zone),
                street,
                postalCode,
                city,
                country,
                phone,
                email,
                Set.copyOf(hours),
                Set.copyOf(holidays),
                Set.copyOf(families),
                intake,
                active,
                location());
    }

    /** Null if nobody has said where it is. */
    GeoPoint location() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }
}
