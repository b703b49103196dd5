package io.aftercare.casefile.web;

import io.aftercare.casefile.CaseActions;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Submissions;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Carries the changes that staff ask for to the case, each of them once. */
@Component
class CaseDesk {

    private final CaseActions actions;
    private final Submissions submissions;
    private final StaffDirectory staff;

    CaseDesk(CaseActions actions, Submissions submissions, StaffDirectory staff) {
        this.actions = actions;
        this.submissions = submissions;
        this.staff = staff;
    }

    void prioritise(String number, String priority, String reason, String key) {
        var change = new Change(number, "priority", priority, reason);
        once(change, key, actor -> actions.prioritise(number, priority, reason, actor));
    }

    /** @return whether the case is still the actor's business */
    boolean moveTo(String number, String centre, String reason, String key) {
        var change = new Change(number, "centre", centre, reason);
        once(change, key, actor -> actions.moveTo(number, centre, reason, actor));
        return staff.required().sees(centre);
    }

    void takeIn(String number, String shelfPlace, String key) {
        var change = new Change(number, "arrival", shelfPlace, null);
        once(change, key, actor -> actions.takeIn(number, shelfPlace, actor));
    }

    void placeUnit(String number, String place, String detail, String key) {
        once(new Change(number, "place", place, detail), key, actor -> actions.placeUnit(number, place, detail, actor));
    }

    void replaceLink(String number, String key) {
        once(new Change(number, "link", "", null), key, actor -> actions.replaceLink(number, actor));
    }

    private void once(Change change, String key, Consumer<Staff> action) {
        var actor = staff.required();
        submissions.once(actor.username(), key, Submissions.digest(change), () -> {
            action.accept(actor);
            return change.number();
        });
    }

    private record Change(String number, String what, String value, String reason) {}
}
