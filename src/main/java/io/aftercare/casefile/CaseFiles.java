package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.workflow.Priority;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The case files. Every change writes one entry to the timeline, and changes that the work list shows refresh it, all in the
 * caller's transaction. {@code actor} is a user name, {@code customer} or {@code system}.
 */
@Component
public class CaseFiles {

    /** Opens a file under a new number, with a tracking link, and records it. */
    public CaseFile open(NewCase newCase) {
        throw new UnsupportedOperationException();
    }

    /** @throws io.aftercare.shared.NotFoundException if there is none */
    public CaseFile get(String number) {
        throw new UnsupportedOperationException();
    }

    /** The file if this reader may see it. @throws io.aftercare.shared.NotFoundException otherwise */
    public CaseFile get(String number, Staff reader) {
        throw new UnsupportedOperationException();
    }

    public Optional<CaseFile> find(String number) {
        throw new UnsupportedOperationException();
    }

    /** Tells the customer how far the case is; an ended stage closes the file. Repeating a stage changes nothing. */
    public void advance(String number, CaseStage stage, String actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds an entry to the timeline.
     *
     * @param kind       message key without its prefix {@code timeline.}
     * @param forCustomer whether the tracking page shows it too
     * @param args       arguments of the message; ids and words of the field, no personal data
     */
    public void record(String number, String kind, boolean forCustomer, String actor, String... args) {
        throw new UnsupportedOperationException();
    }

    /** Names the unit of the case, once it is known. */
    public void identifyUnit(String number, String serial, String productCode, String actor) {
        throw new UnsupportedOperationException();
    }

    /** Moves the responsibility; tasks and clocks move along. Nothing happens if it is responsible already. */
    public void moveTo(String number, String centre, String actor) {
        throw new UnsupportedOperationException();
    }

    public void placeUnit(String number, UnitPlace place, String actor) {
        throw new UnsupportedOperationException();
    }

    public void prioritise(String number, Priority priority, String actor) {
        throw new UnsupportedOperationException();
    }
}
