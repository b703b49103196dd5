package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
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

    Receiving(ClaimBook claims, CaseFiles caseFiles, RepairOrders repairOrders, ClaimMessages messages) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.repairOrders = repairOrders;
        this.messages = messages;
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
        claims.get(number).receive(arrival.condition(), arrival.accessories(), claims.now());
        caseFiles.placeUnit(number, new UnitPlace(UnitPlace.Kind.IN_HOUSE, arrival.shelfPlace()), actor);
        caseFiles.moveTo(number, centre, actor);
        messages.tell(caseFiles.get(number), "received");
    }

    /** @return the number of the repair order */
    @Transactional
    public String openOrder(String number) {
        var claim = claims.get(number);
        claim.openWorkshop();
        return repairOrders.open(number, claim.warrantyShare(), claim.facts().symptomCode(), "system");
    }

    /** What the front desk notes about a unit that comes in; accessories may be empty. */
    public record Arrival(String condition, String accessories, String shelfPlace) {}
}
