package io.aftercare.warranty.process;

import io.aftercare.warranty.Adjudication;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code claim-adjudication} call. */
@Component
public class ClaimAdjudicationSteps {

    private final Adjudication adjudication;

    ClaimAdjudicationSteps(Adjudication adjudication) {
        this.adjudication = adjudication;
    }

    /** Whether it is clear that the warranty pays. */
    public boolean adviseCover(String claimNumber) {
        return adjudication.advise(claimNumber);
    }

    public String acceptCover(String claimNumber) {
        return adjudication.acceptAdvised(claimNumber).name();
    }
}
