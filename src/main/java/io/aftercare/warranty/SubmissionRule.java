package io.aftercare.warranty;

import io.aftercare.shared.FieldProblem;
import java.util.Optional;

/**
 * One reason for which a submission is sent back. Each rule looks at one field and says there what to do. An unknown
 * serial number is no such reason: staff register the unit.
 */
interface SubmissionRule {

    Optional<FieldProblem> problem(ClaimSubmission submission);
}
