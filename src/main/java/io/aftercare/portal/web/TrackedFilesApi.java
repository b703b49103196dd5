package io.aftercare.portal.web;

import io.aftercare.casefile.FileAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Tracking")
@RestController
@RequestMapping("/api/v1/track/{token}/files")
class TrackedFilesApi {

    private final TrackedFiles files;
    private final TrackingApi tracking;

    TrackedFilesApi(TrackedFiles files, TrackingApi tracking) {
        this.files = files;
        this.tracking = tracking;
    }

    @Operation(summary = "Add pictures or documents, while actions offers it", description = FileAnswer.WHAT_IS_TAKEN)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TrackAnswer add(
            @PathVariable String token,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestPart(name = "files", required = false) List<MultipartFile> uploads,
            @Parameter(description = "tokens of files that were sent ahead") @RequestParam(required = false)
                    List<String> tokens,
            Locale locale) {
        files.add(token, files.receive(token, tokens, uploads, key), key);
        return tracking.track(token, locale);
    }

    @Operation(summary = "Fetch a file of the case")
    @FileAnswer
    @GetMapping("/{id}")
    ResponseEntity<Resource> file(@PathVariable String token, @PathVariable String id) {
        return files.file(token, id).asDownload();
    }
}
