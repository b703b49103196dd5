package io.aftercare.warranty.process;

import io.aftercare.warranty.Adjudication;
import io.aftercare.warranty.Occasion;
import io.aftercare.warranty.RulingCourse;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code claim-adjudication} call. */
@Component
public class ClaimAdjudicationSteps {

    private final RulingCourse course;
    private final Adjudication adjudication;

    ClaimAdjudicationSteps(RulingCourse course, Adjudication adjudication) {
        this.course = course;
        this.adjudication = adjudication;
    }

    public void openRuling(String claimNumber, String occasion) {
        course.open(claimNumber, Occasion.valueOf(occasion));
    }

    /** Whether it is clear that the warranty pays. */
    public boolean adviseCover(String claimNumber) {
        return adjudication.advise(claimNumber);
    }

    public String acceptCover(String claimNumber) {
        return adjudication.acceptAdvised(claimNumber).name();
    }

    /** The ruling that the customer's answer leads to, or that somebody has still to decide. */
    public String takeAnswer(String claimNumber, Long questionId) {
        return course.goOn(claimNumber, questionId).map(Enum::name).orElse(ClaimAdjudication.OPEN);
    }
}
