package io.aftercare.warranty.web;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Option;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Parcels;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes parcels in at the centres where the member of staff works. */
@Component
class ParcelDesk {

    private final Parcels parcels;
    private final FrontDesks desks;
    private final StaffDirectory staff;
    private final Submissions submissions;

    ParcelDesk(Parcels parcels, FrontDesks desks, StaffDirectory staff, Submissions submissions) {
        this.parcels = parcels;
        this.desks = desks;
        this.staff = staff;
        this.submissions = submissions;
    }

    Staff reader() {
        return staff.required();
    }

    /** The centres at whose desk the reader may take a parcel in. */
    List<Option> desks() {
        return desks.of(reader());
    }

    /** What is wrong beside the shape of the fields. */
    List<FieldProblem> problemsOf(ParcelForm form) {
        var check = new InputCheck();
        if (form.centre() != null && !form.centre().isBlank() && !desks.has(reader(), form.centre())) {
            check.problem("centre", "parcel-centre-other");
        }
        if (form.serialNumber() != null
                && !form.serialNumber().isBlank()
                && SerialNumber.parse(form.serialNumber()).isEmpty()) {
            check.problem("serialNumber", "parcel-serial-shape");
        }
        return check.problems();
    }

    /**
     * @return the parcel's number, the same for the same key
     * @throws InvalidInputException with what {@link #problemsOf} says
     */
    String receive(ParcelForm form, String key) {
        var problems = problemsOf(form);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var actor = reader().username();
        return submissions.once(actor, key, Submissions.digest(form), () -> parcels.receive(form.arrival(), actor));
    }
}
