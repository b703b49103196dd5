package io.aftercare.warranty;

import io.aftercare.shared.Changes;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import org.springframework.stereotype.Component;

/** Writes into the trail what becomes of a parcel that nobody announced, and who said so. */
@Component
class ParcelTrail {

    private static final String NAMES = "parcel.trail";

    private final Trail trail;

    ParcelTrail(Trail trail) {
        this.trail = trail;
    }

    void received(UnannouncedParcel parcel, String actor) {
        write(parcel, null, actor, null);
    }

    /** The reason of a parcel that goes back is the reason of that entry. */
    void record(UnannouncedParcel parcel, String actor, Runnable change) {
        var before = Standing.of(parcel);
        var known = parcel.reason();
        change.run();
        write(parcel, before, actor, known == null ? parcel.reason() : null);
    }

    private void write(UnannouncedParcel parcel, Standing before, String actor, String reason) {
        var changes = Changes.between(NAMES, before, Standing.of(parcel));
        trail.write(new TrailSubject("PARCEL", parcel.number()), actor, reason, changes);
    }

    /** What the trail tells of a parcel; the names are parts of message keys. */
    record Standing(String status, String claim, String backNumber) {

        static Standing of(UnannouncedParcel parcel) {
            return new Standing("#parcel.status." + parcel.status(), parcel.claimNumber(), parcel.backNumber());
        }
    }
}
