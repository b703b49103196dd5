package io.aftercare.portal.web;

import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Claims;
import org.springframework.stereotype.Component;

/** Takes a filled-in form: the same form sent again makes no second claim. */
@Component
class ClaimDesk {

    private final Claims claims;
    private final Submissions submissions;
    private final TrackingLinks links;
    private final StaffDirectory staff;

    ClaimDesk(Claims claims, Submissions submissions, TrackingLinks links, StaffDirectory staff) {
        this.claims = claims;
        this.submissions = submissions;
        this.links = links;
        this.staff = staff;
    }

    /**
     * @return the token of the tracking link
     * @throws io.aftercare.shared.InvalidInputException with what is wrong at which field
     */
    String submit(ClaimForm form, ReceivedFiles files) {
        var member = staff.current().map(Staff::username);
        var number = submissions.once(
                member.orElse("public"),
                form.idempotencyKey(),
                Submissions.digest(form.submission() + files.digest()),
                () -> claims.submit(form.submission(), files.stored(), member.orElse("customer")));
        var link = links.linkTo(number).getPath();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
