package io.aftercare.warranty.web;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Option;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.CounterIntakes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes units in at the counters where the member of staff works; the same form sent again makes no second claim. */
@Component
class CounterDesk {

    private final CounterIntakes intakes;
    private final FrontDesks desks;
    private final StaffDirectory staff;
    private final Submissions submissions;

    CounterDesk(CounterIntakes intakes, FrontDesks desks, StaffDirectory staff, Submissions submissions) {
        this.intakes = intakes;
        this.desks = desks;
        this.staff = staff;
        this.submissions = submissions;
    }

    Staff reader() {
        return staff.required();
    }

    /** The centres at whose counter the reader works. */
    List<Option> counters() {
        return desks.of(reader());
    }

    /** What is wrong beside the shape of the fields. */
    List<FieldProblem> problemsOf(CounterForm form) {
        var problems = new ArrayList<FieldProblem>();
        intakes.problemsOf(form.intake()).forEach(problem -> problems.add(atItsField(problem)));
        if (!desks.has(reader(), form.centre())) {
            problems.removeIf(problem -> problem.field().equals("centre"));
            problems.add(FieldProblem.of("centre", "counter-centre-other"));
        }
        return problems;
    }

    /**
     * @return the number of the claim, the same for the same key
     * @throws InvalidInputException with what {@link #problemsOf} says
     */
    String take(CounterForm form, String key) {
        var actor = reader().username();
        return submissions.once(actor, key, Submissions.digest(form), () -> {
            var problems = problemsOf(form);
            if (!problems.isEmpty()) {
                throw new InvalidInputException(problems);
            }
            return intakes.take(form.intake(), actor);
        });
    }

    private static FieldProblem atItsField(FieldProblem problem) {
        return problem.field().equals("preferredCentre")
                ? new FieldProblem("centre", problem.code(), problem.args())
                : problem;
    }
}
