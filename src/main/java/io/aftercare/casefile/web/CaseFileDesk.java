package io.aftercare.casefile.web;

import io.aftercare.casefile.CaseAttachments;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Puts what staff send into a case, once, all of it or nothing. */
@Component
class CaseFileDesk {

    private final CaseFiles cases;
    private final FormFiles files;
    private final CaseAttachments attachments;
    private final Submissions submissions;
    private final StaffDirectory staff;

    CaseFileDesk(
            CaseFiles cases,
            FormFiles files,
            CaseAttachments attachments,
            Submissions submissions,
            StaffDirectory staff) {
        this.cases = cases;
        this.files = files;
        this.attachments = attachments;
        this.submissions = submissions;
        this.staff = staff;
    }

    /**
     * Reads what was sent for the case; nothing belongs to it yet.
     *
     * @param tokens what stands for files that are with us already
     * @throws ConflictException if the case has ended, unless this repeats what came before
     */
    ReceivedFiles receive(String number, List<String> tokens, List<MultipartFile> uploads, String key) {
        var actor = staff.required();
        if (cases.get(number, actor).stage().ended() && !submissions.knows(actor.username(), key)) {
            throw new ConflictException("case-ended", number);
        }
        return files.of(tokens, uploads);
    }

    /** @throws InvalidInputException if one of the files is not taken, or none was sent */
    void add(String number, ReceivedFiles received, boolean forCustomer, String key) {
        var actor = staff.required();
        if (received.orRefuse().isEmpty()) {
            throw new InvalidInputException("files", "files-missing");
        }
        var body = new Added(number, forCustomer, received.digest());
        submissions.once(actor.username(), key, Submissions.digest(body), () -> {
            attachments.attach(number, received.stored(), forCustomer, actor.username());
            return number;
        });
    }

    private record Added(String number, boolean forCustomer, String files) {}
}
