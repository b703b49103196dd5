package io.aftercare.casefile.web;

import io.aftercare.casefile.ReceivedFiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Cases")
@RestController
@RequestMapping("/api/v1/cases/{number}/conversation")
class ConversationApi {

    private final ConversationDesk desk;

    ConversationApi(ConversationDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Read what customer and staff have said to each other, questions of the process included")
    @GetMapping
    ConversationResource conversation(@PathVariable String number, Locale locale) {
        return ConversationResource.of(desk.of(number, locale));
    }

    @Operation(
            summary = "Write to the customer",
            description = "The customer is told by a message, once for words that come close upon each other")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ConversationResource write(
            @PathVariable String number,
            @RequestBody StaffWord word,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        desk.write(number, word.text(), ReceivedFiles.NONE, word.moment(), key);
        return conversation(number, locale);
    }

    @Operation(
            summary = "Write to the customer with pictures or documents",
            description = "The text may be empty then. Each part files is a JPEG, PNG or WebP picture or a PDF of at "
                    + "most 10 MB, at most 10 of them; all are taken or none.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ConversationResource writeWithFiles(
            @PathVariable String number,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) OffsetDateTime seen,
            @RequestPart(name = "files", required = false) List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        var received = desk.receive(number, null, files);
        desk.write(number, text, received, seen == null ? null : seen.toInstant(), key);
        return conversation(number, locale);
    }

    @Operation(summary = "Say that the customer's words have been read up to a moment, for all staff")
    @PostMapping(path = "/reading", consumes = MediaType.APPLICATION_JSON_VALUE)
    ConversationResource read(@PathVariable String number, @RequestBody Reading reading, Locale locale) {
        desk.read(number, reading.seen() == null ? null : reading.seen().toInstant());
        return conversation(number, locale);
    }

    record StaffWord(
            @Schema(maxLength = 4000, requiredMode = Schema.RequiredMode.REQUIRED)
            String text,

            @Schema(description = "Up to where the writer has read; left out, nothing counts as read")
            OffsetDateTime seen) {

        Instant moment() {
            return seen == null ? null : seen.toInstant();
        }
    }

    record Reading(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            OffsetDateTime seen) {}
}
