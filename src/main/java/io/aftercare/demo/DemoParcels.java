package io.aftercare.demo;

import io.aftercare.demo.process.PastEngine;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.warranty.ParcelArrival;
import io.aftercare.warranty.Parcels;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Parcels that nobody announced: one of a known unit, one that cannot be read, one that goes back. */
@Component
@Profile("demo")
class DemoParcels {

    private final Parcels parcels;
    private final DemoStaff staff;
    private final StaffDirectory directory;
    private final PastEngine engine;

    DemoParcels(Parcels parcels, DemoStaff staff, StaffDirectory directory, PastEngine engine) {
        this.parcels = parcels;
        this.staff = staff;
        this.directory = directory;
        this.engine = engine;
    }

    /** @param units with owners, none of them part of a case */
    void arrive(List<DemoUnit> units, Instant now, Random random) {
        try {
            engine.moveTo(now.minus(Duration.ofHours(27)));
            var back = receive(units.get(0), "", "R. Miller, P.O. Box 12", "A hairdryer of another maker", "P-3");
            staff.complete(back, "user_identify_parcel:back", Map.of(), random);
            engine.moveTo(now.minus(Duration.ofHours(6)));
            receive(units.get(0), "", "Sender not readable", "Wet parcel, plate unreadable", "P-2");
            engine.moveTo(now.minus(Duration.ofHours(2)));
            var known = units.get(1);
            receive(known, known.serial(), known.owner().card().name(), "Well packed, no note in it", "P-1");
        } finally {
            engine.returnToPresent();
        }
    }

    private String receive(DemoUnit unit, String serial, String sender, String condition, String shelf) {
        var centre = unit.owner().centre();
        var clerk = directory.workers(Role.FRONT_DESK, centre).get(0).username();
        return parcels.receive(new ParcelArrival(centre, serial, sender, condition, "", shelf), clerk);
    }
}
