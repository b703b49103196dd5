package io.aftercare.warranty.web;

import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Claims;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Claims")
@RestController
@RequestMapping("/api/v1/claims")
class ClaimApi {

    private final Claims claims;
    private final Submissions submissions;
    private final TrackingLinks links;
    private final StaffDirectory staff;
    private final FormFiles files;

    ClaimApi(Claims claims, Submissions submissions, TrackingLinks links, StaffDirectory staff, FormFiles files) {
        this.files = files;
        this.claims = claims;
        this.submissions = submissions;
        this.links = links;
        this.staff = staff;
    }

    @Operation(summary = "Submit a warranty claim; anyone may, no account needed")
    @ApiResponse(
            responseCode = "201",
            description = "Received; the same key and body get the same answer again",
            headers = @Header(name = "Location", description = "the page where the claim can be followed"))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ClaimAnswer> submit(
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Valid @RequestBody ClaimRequest request,
            @Parameter(hidden = true) BindingResult result)
            throws MethodArgumentNotValidException {
        refuse(request, result);
        return submit(key, request, List.of());
    }

    @Operation(
            summary = "Submit a warranty claim with pictures or documents",
            description =
                    "The part claim is the same JSON; each part files is a JPEG, PNG or WebP picture or a PDF of at "
                            + "most 10 MB, at most 10 of them. Pictures are written anew without the place they were taken at.")
    @ApiResponse(
            responseCode = "201",
            description = "Received; the same key, body and files get the same answer again",
            headers = @Header(name = "Location", description = "the page where the claim can be followed"))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ClaimAnswer> submitWithFiles(
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Valid @RequestPart("claim") ClaimRequest request,
            @Parameter(hidden = true) BindingResult result,
            @RequestPart(name = "files", required = false) List<MultipartFile> uploads)
            throws MethodArgumentNotValidException {
        refuse(request, result);
        return submit(key, request, uploads);
    }

    private ResponseEntity<ClaimAnswer> submit(String key, ClaimRequest request, List<MultipartFile> uploads) {
        var received = files.of(request.files(), uploads);
        received.orRefuse();
        var member = staff.current().map(Staff::username);
        var number = submissions.once(
                member.orElse("public"),
                key,
                Submissions.digest(request + received.digest()),
                () -> claims.submit(request.submission(), received.stored(), member.orElse("customer")));
        var link = links.linkTo(number);
        return ResponseEntity.created(link).body(ClaimAnswer.received(number, link));
    }

    /** All that is wrong in one answer: with the shape of the fields, and with what they say. */
    private void refuse(ClaimRequest request, BindingResult result) throws MethodArgumentNotValidException {
        if (!result.hasErrors()) {
            return;
        }
        claims.problemsOf(request.submission()).stream()
                .filter(problem -> !result.hasFieldErrors(problem.field()))
                .forEach(problem -> result.rejectValue(
                        problem.field(),
                        "problem." + problem.code(),
                        problem.args().toArray(),
                        problem.code()));
        throw new MethodArgumentNotValidException(BODY, ClaimRequest.inOrder(result));
    }

    private static final MethodParameter BODY = bodyParameter();

    private static MethodParameter bodyParameter() {
        try {
            return new MethodParameter(
                    ClaimApi.class.getDeclaredMethod("submit", String.class, ClaimRequest.class, BindingResult.class),
                    1);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
