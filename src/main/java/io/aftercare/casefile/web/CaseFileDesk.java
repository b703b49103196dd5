package io.aftercare.casefile.web;

import io.aftercare.casefile.CaseAttachments;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.IncomingFiles;
import io.aftercare.casefile.Upload;
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
    private final IncomingFiles incoming;
    private final CaseAttachments attachments;
    private final Submissions submissions;
    private final StaffDirectory staff;

    CaseFileDesk(
            CaseFiles cases,
            IncomingFiles incoming,
            CaseAttachments attachments,
            Submissions submissions,
            StaffDirectory staff) {
        this.cases = cases;
        this.incoming = incoming;
        this.attachments = attachments;
        this.submissions = submissions;
        this.staff = staff;
    }

    /**
     * @throws InvalidInputException if one of the files is not taken, or none was sent
     * @throws ConflictException if the case has ended
     */
    void add(String number, List<MultipartFile> files, boolean forCustomer, String key) {
        var actor = staff.required();
        if (cases.get(number, actor).stage().ended()) {
            throw new ConflictException("case-ended", number);
        }
        var received = incoming.receive(Upload.of(files));
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
