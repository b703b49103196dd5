package io.aftercare.warranty.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Parcels;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes parcels in at the centres where the member of staff works. */
@Component
class ParcelDesk {

    private final Parcels parcels;
    private final ServiceCentres centres;
    private final StaffDirectory staff;
    private final Submissions submissions;

    ParcelDesk(Parcels parcels, ServiceCentres centres, StaffDirectory staff, Submissions submissions) {
        this.parcels = parcels;
        this.centres = centres;
        this.staff = staff;
        this.submissions = submissions;
    }

    Staff reader() {
        return staff.required();
    }

    /** The centres at whose desk the reader may take a parcel in. */
    List<Centre> desks() {
        return centres.active().stream()
                .filter(centre -> reader().mayWork(Role.FRONT_DESK, centre.code()))
                .toList();
    }

    boolean mayReceive() {
        return !desks().isEmpty();
    }

    /**
     * @return the parcel's number, the same for the same key
     * @throws InvalidInputException if the centre is not the reader's or the serial number is none
     */
    String receive(ParcelForm form, String key) {
        if (desks().stream().noneMatch(centre -> centre.code().equals(form.centre()))) {
            throw new InvalidInputException("centre", "parcel-centre-other");
        }
        if (form.serialNumber() != null
                && !form.serialNumber().isBlank()
                && SerialNumber.parse(form.serialNumber()).isEmpty()) {
            throw new InvalidInputException("serialNumber", "parcel-serial-shape");
        }
        var actor = reader().username();
        return submissions.once(actor, key, Submissions.digest(form), () -> parcels.receive(form.arrival(), actor));
    }
}
