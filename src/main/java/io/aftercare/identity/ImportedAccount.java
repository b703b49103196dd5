package io.aftercare.identity;

import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import io.aftercare.shared.InputCheck;
import java.util.stream.Stream;

/** What a row of a staff file says, and what is wrong with it. */
record ImportedAccount(
        Row row, String username, StaffDetails details, SealedPassword password, boolean isNew, InputCheck check) {

    boolean isGood() {
        return check.problems().isEmpty();
    }

    boolean isWorkingAdmin() {
        return details.isWorkingAdmin();
    }

    boolean mustChange() {
        return !row.cell(StaffImport.MUST_CHANGE).equalsIgnoreCase("false");
    }

    Stream<RowProblem> problems() {
        return check.problems().stream()
                .map(problem -> new RowProblem(row.line(), problem.field(), problem.code(), problem.args()));
    }
}
