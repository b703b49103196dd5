package io.aftercare.warranty.web;

import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Claims;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Claims")
@RestController
@RequestMapping("/api/v1/claims")
class ClaimApi {

    private final Claims claims;
    private final Submissions submissions;
    private final TrackingLinks links;
    private final StaffDirectory staff;

    ClaimApi(Claims claims, Submissions submissions, TrackingLinks links, StaffDirectory staff) {
        this.claims = claims;
        this.submissions = submissions;
        this.links = links;
        this.staff = staff;
    }

    @Operation(summary = "Submit a warranty claim; anyone may, no account needed")
    @PostMapping
    ResponseEntity<ClaimAnswer> submit(
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Valid @RequestBody ClaimRequest request) {
        var member = staff.current().map(Staff::username);
        var number = submissions.once(
                member.orElse("public"),
                key,
                Submissions.digest(request),
                () -> claims.submit(request.submission(), member.orElse("customer")));
        var link = links.linkTo(number);
        return ResponseEntity.created(link).body(ClaimAnswer.received(number, link));
    }
}
