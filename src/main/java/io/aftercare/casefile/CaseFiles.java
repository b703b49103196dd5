package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.shared.NotFoundException;
import io.aftercare.workflow.Priority;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The case files. Every change writes one entry to the timeline, and changes that the work list shows refresh it, all in the
 * caller's transaction. {@code actor} is a user name, {@code customer} or {@code system}. A file that has ended refuses
 * changes with a {@link io.aftercare.shared.ConflictException}.
 */
@Component
@Transactional
public class CaseFiles {

    private final CaseBook book;
    private final CaseOpening opening;
    private final CaseViewer viewer;
    private final CaseMoves moves;

    CaseFiles(CaseBook book, CaseOpening opening, CaseViewer viewer, CaseMoves moves) {
        this.book = book;
        this.opening = opening;
        this.viewer = viewer;
        this.moves = moves;
    }

    /** Opens a file under a new number, with a tracking link, and records it. */
    public CaseFile open(NewCase newCase) {
        return viewer.view(opening.open(newCase));
    }

    /** @throws io.aftercare.shared.NotFoundException if there is none */
    public CaseFile get(String number) {
        return viewer.view(book.get(number));
    }

    /** The file if this reader may see it. @throws io.aftercare.shared.NotFoundException otherwise */
    public CaseFile get(String number, Staff reader) {
        var file = book.get(number);
        if (!reader.sees(file.centre())) {
            throw new NotFoundException(number);
        }
        return viewer.view(file);
    }

    public Optional<CaseFile> find(String number) {
        return book.find(number).map(viewer::view);
    }

    /**
     * Tells the customer how far the case is; an ended stage closes the file. Repeating a stage changes nothing.
     *
     * @throws io.aftercare.shared.ConflictException if the case cannot come to this stage any more
     */
    public void advance(String number, CaseStage stage, String actor) {
        var file = book.toChange(number);
        if (file.advance(stage, actor, book.now())) {
            book.write(file, Entry.forCustomer("stage." + stage, actor));
        }
    }

    /**
     * Adds an entry to the timeline.
     *
     * @param kind       message key without its prefix {@code timeline.}
     * @param forCustomer whether the tracking page shows it too
     * @param args       arguments of the message; ids and words of the field, no personal data. An argument that
     *                   begins with {@code #} is a message key, one that begins with {@code @} an ISO date; both are shown in the
     *                   reader's language
     */
    public void record(String number, String kind, boolean forCustomer, String actor, String... args) {
        book.write(book.toChange(number), new Entry(kind, forCustomer, actor, List.of(args)));
    }

    /** Names the unit of the case, once it is known. */
    public void identifyUnit(String number, String serial, String productCode, String actor) {
        var file = book.toChange(number);
        if (file.identifyUnit(serial, productCode)) {
            book.write(file, Entry.forCustomer("unit-identified", actor, serial, viewer.productName(file)));
            moves.changed(file);
        }
    }

    /** Moves the responsibility; tasks and clocks move along. Nothing happens if it is responsible already. */
    public void moveTo(String number, String centre, String actor) {
        moveTo(number, centre, null, actor);
    }

    /** As {@link #moveTo(String, String, String)}; staff read the reason in the timeline, if there is one. */
    public void moveTo(String number, String centre, String reason, String actor) {
        var file = book.toChange(number);
        var name = moves.nameOf(centre);
        if (file.moveTo(centre)) {
            book.write(file, Entry.forCustomer("moved", actor, name).because(reason));
            moves.moved(file);
        }
    }

    public void placeUnit(String number, UnitPlace place, String actor) {
        var file = book.toChange(number);
        var before = file.place();
        if (file.placeUnit(place)) {
            var told = place.kind().tellsCustomer(before.kind());
            book.write(file, new Entry("place." + place.kind(), told, actor, List.of(place.detail())));
        }
    }

    public void prioritise(String number, Priority priority, String actor) {
        prioritise(number, priority, null, actor);
    }

    /** @param reason what staff read of it in the timeline, or null */
    public void prioritise(String number, Priority priority, String reason, String actor) {
        var file = book.toChange(number);
        var before = file.priority();
        if (file.prioritise(priority)) {
            var entry = Entry.forStaff("priority", actor, "#priority." + before, "#priority." + priority);
            book.write(file, entry.because(reason));
            moves.changed(file);
        }
    }
}
