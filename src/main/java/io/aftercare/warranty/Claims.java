package io.aftercare.warranty;

import io.aftercare.shared.FieldProblem;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done with a warranty claim from outside its tasks. */
@Component
public class Claims {

    /**
     * Checks what can be said at once, without changing anything: shape of the serial number, blocked unit, unit
     * registered to someone else, open claim on it, purchase date in the future, unknown symptom or centre.
     */
    public List<FieldProblem> problemsOf(ClaimSubmission submission) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens the case and the claim and starts {@code warranty-claim}.
     *
     * @param actor user name of the member of staff who typed it, or {@code customer}
     * @return the claim's number, which is the case's
     * @throws io.aftercare.shared.InvalidInputException with what {@link #problemsOf} says
     */
    public String submit(ClaimSubmission submission, String actor) {
        throw new UnsupportedOperationException();
    }

    /** Whether the claim can still be cancelled: until the unit is received. */
    public boolean cancellable(String number) {
        throw new UnsupportedOperationException();
    }

    /** @throws io.aftercare.shared.ConflictException if it is too late */
    public void cancel(String number, String actor) {
        throw new UnsupportedOperationException();
    }
}
