package io.aftercare.warranty;

import io.aftercare.casefile.CaseAttachments;
import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseKind;
import io.aftercare.casefile.NewCase;
import io.aftercare.casefile.StoredFile;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.customers.Customers;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.network.ServiceCentres;
import io.aftercare.repair.Intakes;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the case file of a claim: whose it is, which centre is responsible and which unit it is about. */
@Component
class ClaimIntake {

    private final Customers customers;
    private final ServiceCentres centres;
    private final Units units;
    private final CaseFiles caseFiles;
    private final CaseAttachments attachments;
    private final Intakes intakes;

    ClaimIntake(
            Customers customers,
            ServiceCentres centres,
            Units units,
            CaseFiles caseFiles,
            CaseAttachments attachments,
            Intakes intakes) {
        this.attachments = attachments;
        this.customers = customers;
        this.centres = centres;
        this.units = units;
        this.caseFiles = caseFiles;
        this.intakes = intakes;
    }

    /** The unit's number as it is registered, else as it was typed. */
    SerialNumber unitOf(ClaimSubmission submission) {
        return SerialNumber.parse(submission.serialNumber()).map(units::spelled).orElseThrow();
    }

    CaseFile openCase(ClaimSubmission submission, SerialNumber serial, String actor) {
        var customer = customers.findOrRegister(submission.customer());
        var centre = centres.responsibleFor(submission.preferredCentre(), customer.country(), customer.city());
        var product = units.find(serial).map(Unit::productCode).orElse(null);
        var phone = submission.customer().phone();
        return caseFiles.open(new NewCase(
                CaseKind.CLAIM,
                centre.code(),
                customer.id(),
                serial.value(),
                product,
                actor,
                phone == null || phone.isBlank() ? null : phone.strip()));
    }

    void attach(String number, List<StoredFile> files, String actor) {
        attachments.attach(number, files, true, actor);
    }

    boolean unitIsHere(String number) {
        return caseFiles.get(number).unitPlace().kind().withUs();
    }

    boolean unitIsScrapped(String number) {
        return caseFiles.get(number).unitPlace().kind() == UnitPlace.Kind.SCRAPPED;
    }

    void placeUnit(String number, Receiving.Arrival arrival, String actor) {
        intakes.note(number, arrival.notes(), arrival.shelfPlace(), actor);
    }
}
