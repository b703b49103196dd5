package io.aftercare.portal.web;

import io.aftercare.casefile.CaseAttachments;
import io.aftercare.casefile.FileContents;
import io.aftercare.casefile.FileReading;
import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files of the case behind a tracking link. A wrong link gets the one answer that all wrong links get. */
@Component
class TrackedFiles {

    private static final String PUBLIC = "public";

    private final TrackedCase cases;
    private final FormFiles files;
    private final CaseAttachments attachments;
    private final FileReading reading;
    private final Submissions submissions;

    TrackedFiles(
            TrackedCase cases,
            FormFiles files,
            CaseAttachments attachments,
            FileReading reading,
            Submissions submissions) {
        this.cases = cases;
        this.files = files;
        this.attachments = attachments;
        this.reading = reading;
        this.submissions = submissions;
    }

    /**
     * Reads what was sent for the case; nothing belongs to it yet.
     *
     * @param tokens what stands for files that are with us already
     * @throws ConflictException if the case has ended, unless this repeats what came before
     */
    ReceivedFiles receive(String token, List<String> tokens, List<MultipartFile> uploads, String key) {
        var number = cases.numberOf(token);
        if (cases.ended(number) && !submissions.knows(PUBLIC, key)) {
            throw new ConflictException("case-ended", number);
        }
        return files.of(tokens, uploads);
    }

    /**
     * Adds files to the case, all of them or none.
     *
     * @throws InvalidInputException if one of them is not taken, or none was sent
     * @throws ConflictException if the case has ended
     */
    void add(String token, ReceivedFiles received, String key) {
        var number = cases.numberOf(token);
        if (received.orRefuse().isEmpty()) {
            throw new InvalidInputException(ReceivedFiles.FIELD, "files-missing");
        }
        submissions.once(PUBLIC, key, Submissions.digest("files " + token + received.digest()), () -> {
            attachments.attach(number, received.stored(), true, "customer");
            return number;
        });
    }

    FileContents file(String token, String id) {
        return reading.forCustomer(cases.numberOf(token), id);
    }

    FileContents thumbnail(String token, String id) {
        return reading.thumbnailForCustomer(cases.numberOf(token), id);
    }
}
