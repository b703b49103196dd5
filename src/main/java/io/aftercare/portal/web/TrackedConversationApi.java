package io.aftercare.portal.web;

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

@Tag(name = "Tracking")
@RestController
@RequestMapping("/api/v1/track/{token}/conversation")
class TrackedConversationApi {

    private final TrackedConversation conversation;

    TrackedConversationApi(TrackedConversation conversation) {
        this.conversation = conversation;
    }

    @Operation(summary = "Read what was said about the case, our questions and their answers included")
    @GetMapping
    TrackedConversationAnswer read(@PathVariable String token, Locale locale) {
        return TrackedConversationAnswer.of(conversation.of(token, locale));
    }

    @Operation(
            summary = "Write to us, while actions offers it",
            description = "After a case has ended this is possible for 30 days, then 409: submit a new claim")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    TrackedConversationAnswer write(
            @PathVariable String token,
            @RequestBody CustomerWord word,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        conversation.write(token, word.text(), ReceivedFiles.NONE, moment(word.seen()), key);
        return read(token, locale);
    }

    @Operation(
            summary = "Write to us with pictures or documents",
            description = "The text may be empty then. Each part files is a JPEG, PNG or WebP picture or a PDF of at "
                    + "most 10 MB, at most 10 of them; all are taken or none.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TrackedConversationAnswer writeWithFiles(
            @PathVariable String token,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) OffsetDateTime seen,
            @RequestPart(name = "files", required = false) List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        conversation.write(token, text, conversation.receive(token, null, files, key), moment(seen), key);
        return read(token, locale);
    }

    @Operation(summary = "Say that our words have been read up to a moment")
    @PostMapping(path = "/reading", consumes = MediaType.APPLICATION_JSON_VALUE)
    TrackedConversationAnswer hasRead(@PathVariable String token, @RequestBody Reading reading, Locale locale) {
        conversation.read(token, moment(reading.seen()));
        return read(token, locale);
    }

    private static Instant moment(OffsetDateTime seen) {
        return seen == null ? null : seen.toInstant();
    }

    @Schema(name = "TrackNewWord")
    record CustomerWord(
            @Schema(maxLength = 4000, requiredMode = Schema.RequiredMode.REQUIRED)
            String text,

            @Schema(description = "Up to where the writer has read; left out, nothing counts as read")
            OffsetDateTime seen) {}

    @Schema(name = "TrackReading")
    record Reading(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            OffsetDateTime seen) {}
}
