package io.aftercare.imports.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.imports.Imports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Loads master data from CSV files. */
@Tag(name = "Imports")
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final Imports imports;
    private final StaffDirectory staff;
    private final MessageSource messages;

    ImportApi(Imports imports, StaffDirectory staff, MessageSource messages) {
        this.imports = imports;
        this.staff = staff;
        this.messages = messages;
    }

    @Operation(
            summary = "Load a CSV file: all of its rows or none",
            description = "UTF-8, comma, a header line with exactly the target's columns. Targets: centres, staff, "
                    + "products, units. The report is at the address in the Location header.",
            requestBody =
                    @RequestBody(
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                            required = true))
    @ApiResponse(responseCode = "202", description = "Taken; see Location for what became of it", content = @Content)
    @PostMapping(path = "/{target}", consumes = "text/csv")
    ResponseEntity<Void> loadText(
            @PathVariable String target,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte[] file) {
        return load(target, key, file == null ? new byte[0] : file);
    }

    @Operation(summary = "Load a CSV file sent by a form")
    @ApiResponse(responseCode = "202", description = "Taken; see Location for what became of it", content = @Content)
    @PostMapping(path = "/{target}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Void> loadFile(
            @PathVariable String target,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestParam MultipartFile file)
            throws IOException {
        return load(target, key, file.getBytes());
    }

    @Operation(summary = "What became of a file")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport report(@PathVariable long id, Locale locale) {
        return ImportReport.of(imports.get(id), messages, locale);
    }

    private ResponseEntity<Void> load(String target, String key, byte[] file) {
        var id = imports.load(staff.required().username(), key, target, file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }
}
