package io.aftercare.portal.web;

import io.aftercare.casefile.CaseAttachments;
import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.Submissions;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes answers behind a tracking link, each of them once, with all its files or not at all. */
@Component
class TrackedAnswers {

    private static final String PUBLIC = "public";

    private final TrackedCase cases;
    private final TrackActions actions;
    private final FormFiles files;
    private final CaseAttachments attachments;
    private final Submissions submissions;

    TrackedAnswers(
            TrackedCase cases,
            TrackActions actions,
            FormFiles files,
            CaseAttachments attachments,
            Submissions submissions) {
        this.cases = cases;
        this.actions = actions;
        this.files = files;
        this.attachments = attachments;
        this.submissions = submissions;
    }

    /**
     * Reads the files that are to go with an answer; nothing belongs to the case yet.
     *
     * @throws ConflictException if nothing is asked any more, unless this repeats what came before
     */
    ReceivedFiles receive(String token, CustomerForm form, List<MultipartFile> uploads, String key) {
        if (actions.question(cases.numberOf(token)) == null && !submissions.knows(PUBLIC, key)) {
            throw new ConflictException("claim-question-gone");
        }
        return files.of(form.files(), uploads);
    }

    /**
     * @param from the address that it came from
     * @throws io.aftercare.shared.InvalidInputException if a file is not taken, or the answer is not complete
     * @throws ConflictException if nothing is asked any more
     */
    void answer(String token, CustomerForm form, ReceivedFiles received, String from, String key) {
        var number = cases.numberOf(token);
        var reply = form.reply(received, from);
        submissions.once(PUBLIC, key, Submissions.digest(token + form + received.digest()), () -> {
            attachments.attach(number, received.stored(), true, "customer");
            return actions.answer(number, reply);
        });
    }
}
