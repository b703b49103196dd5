package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.repair.IntakeNotes;
import io.aftercare.repair.Intakes;
import io.aftercare.repair.RepairOrders;
import io.aftercare.shared.SerialNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the unit over from the customer and gives it to the workshop. */
@Component
public class Receiving {

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final RepairOrders repairOrders;
    private final ClaimMessages messages;
    private final Intakes intakes;

    Receiving(
            ClaimBook claims, CaseFiles caseFiles, RepairOrders repairOrders, ClaimMessages messages, Intakes intakes) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.repairOrders = repairOrders;
        this.messages = messages;
        this.intakes = intakes;
    }

    /** Whether this is the unit that the claim is about. */
    @Transactional(readOnly = true)
    public boolean expects(String number, String scanned) {
        return SerialNumber.parse(scanned)
                .filter(claims.get(number).serial()::equals)
                .isPresent();
    }

    /** At the centre that is responsible. */
    @Transactional
    public void receive(String number, Arrival arrival, String actor) {
        receiveAt(caseFiles.get(number).centre(), number, arrival, actor);
    }

    /** At this centre, to which the case moves. */
    @Transactional
    void receiveAt(String centre, String number, Arrival arrival, String actor) {
        var claim = claims.get(number);
        claim.receive(arrival.condition(), arrival.accessories(), claims.now());
        intakes.note(number, arrival.notes(), arrival.shelfPlace(), actor);
        caseFiles.moveTo(number, centre, actor);
        messages.tell(claim, caseFiles.get(number), "received");
    }

    /** @return the number of the repair order */
    @Transactional
    public String openOrder(String number) {
        var claim = claims.get(number);
        claim.openWorkshop();
        return repairOrders.open(
                number, claim.rulings().warrantyShare(), claim.facts().symptomCode(), "system");
    }

    /** What the front desk notes about a unit that comes in; accessories may be empty. */
    public record Arrival(String condition, String accessories, String shelfPlace, IntakeNotes notes) {

        public Arrival(String condition, String accessories, String shelfPlace) {
            this(condition, accessories, shelfPlace, IntakeNotes.NONE);
        }
    }
}
