package io.aftercare.warranty.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.Withdrawals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Consumer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims that customers give up by word or telephone: cancelled before the unit is with us, withdrawn after that. */
@Tag(name = "Cases")
@RestController
@RequestMapping("/api/v1/cases/{number}")
class GivenUpApi {

    private final Claims claims;
    private final Withdrawals withdrawals;
    private final CaseFiles files;
    private final StaffDirectory staff;
    private final Submissions submissions;

    GivenUpApi(Claims claims, Withdrawals withdrawals, CaseFiles files, StaffDirectory staff, Submissions submissions) {
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.files = files;
        this.staff = staff;
        this.submissions = submissions;
    }

    @Operation(summary = "Cancel a claim for its customer, until the unit is received; 409 after that")
    @PostMapping("/cancellation")
    GivenUp cancel(@PathVariable String number, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return giveUp(number, "cancellation", key, actor -> claims.cancel(number, actor.username()));
    }

    @Operation(
            summary = "Withdraw a claim for its customer while the unit is with us and not repaired",
            description = "The unit goes back as it is, or is scrapped with consent, by the task user_hand_back;"
                    + " 409 where a claim cannot be withdrawn")
    @PostMapping("/withdrawal")
    GivenUp withdraw(
            @PathVariable String number, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return giveUp(number, "withdrawal", key, actor -> withdrawals.withdraw(number, actor.username()));
    }

    private GivenUp giveUp(String number, String how, String key, Consumer<Staff> work) {
        var actor = staff.required();
        files.get(number, actor);
        submissions.once(actor.username(), key, Submissions.digest(how + " " + number), () -> {
            work.accept(actor);
            return number;
        });
        return new GivenUp(number, files.get(number).stage());
    }

    record GivenUp(String number, CaseStage status) {}
}
