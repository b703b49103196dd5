package io.aftercare.imports.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.imports.ImportRequest;
import io.aftercare.imports.Imports;
import io.aftercare.imports.file.UploadedFile;
import io.aftercare.shared.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Loads master data from CSV files. */
@Tag(name = "Imports")
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final Imports imports;
    private final Reports reports;
    private final StaffDirectory staff;
    private final UploadLimit limit;

    ImportApi(Imports imports, Reports reports, StaffDirectory staff, UploadLimit limit) {
        this.imports = imports;
        this.reports = reports;
        this.staff = staff;
        this.limit = limit;
    }

    /** How the file is to be taken. */
    record Wishes(
            @Parameter(description = "read the columns as kept for this source")
            String source,

            @Parameter(description = "find what is wrong and write nothing")
            Boolean dryRun,

            @Parameter(description = "store the good rows although others are bad")
            Boolean partial) {

        ImportRequest of(String target) {
            return new ImportRequest(target, source, Boolean.TRUE.equals(dryRun), Boolean.TRUE.equals(partial));
        }
    }

    @Operation(
            summary = "Load a CSV file: all of its rows or none, unless partial",
            description = "Separated by comma, semicolon or tabulator, with a header line; UTF-8, UTF-16 with a byte "
                    + "order mark, or an encoding that can be told apart. Targets: centres, customers, products, "
                    + "staff, units. The report is at the address in the Location header; a long file is worked on "
                    + "after the answer, its percent says how far.",
            requestBody =
                    @RequestBody(
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                            required = true))
    @ApiResponse(responseCode = "202", description = "Taken; see Location for what became of it", content = @Content)
    @PostMapping(path = "/{target}", consumes = "text/csv")
    ResponseEntity<Void> loadText(
            @PathVariable String target,
            Wishes wishes,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            HttpServletRequest request)
            throws IOException {
        return load(wishes.of(target), key, null, request.getInputStream());
    }

    @Operation(summary = "Load a CSV file sent by a form")
    @ApiResponse(responseCode = "202", description = "Taken; see Location for what became of it", content = @Content)
    @PostMapping(path = "/{target}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Void> loadFile(
            @PathVariable String target,
            Wishes wishes,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestParam MultipartFile file)
            throws IOException {
        return load(wishes.of(target), key, file.getOriginalFilename(), file.getInputStream());
    }

    @Operation(
            summary = "Load a file that was only checked",
            description = "The file of a dry run is kept for a day. It is checked again: the world may have changed.")
    @ApiResponse(responseCode = "202", description = "Taken; see Location for what became of it", content = @Content)
    @ApiResponse(responseCode = "409", description = "The file is not there any more", content = @Content)
    @PostMapping("/{id}/load")
    ResponseEntity<Void> loadChecked(
            @PathVariable long id, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return taken(imports.loadChecked(staff.required().username(), key, id));
    }

    @Operation(summary = "The files that were loaded, the newest first, without their rows")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Paged<ImportReport> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "25") int size) {
        return reports.page(page, size);
    }

    @Operation(summary = "What became of a file")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport report(@PathVariable long id, Locale locale) {
        return reports.report(id, locale);
    }

    @Operation(summary = "What is wrong with a file, row by row, for a spreadsheet")
    @GetMapping(path = "/{id}/report.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> download(@PathVariable long id, Locale locale) {
        return csv(reports, imports, id, locale);
    }

    static ResponseEntity<StreamingResponseBody> csv(Reports reports, Imports imports, long id, Locale locale) {
        var found = imports.get(id).id();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + found + ".csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(stream -> {
                    var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    reports.write(found, writer, locale);
                });
    }

    private ResponseEntity<Void> load(ImportRequest request, String key, String name, InputStream stream)
            throws IOException {
        try (var file = UploadedFile.take(name, stream, limit.bytes())) {
            return taken(imports.load(staff.required().username(), key, request, file));
        }
    }

    private static ResponseEntity<Void> taken(long id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }
}
