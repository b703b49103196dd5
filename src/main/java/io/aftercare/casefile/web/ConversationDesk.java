package io.aftercare.casefile.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.Conversation;
import io.aftercare.casefile.ConversationBook;
import io.aftercare.casefile.Conversations;
import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.NewWord;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Submissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Carries the words of staff to the conversation of a case, each of them once, with all its files or not at all. */
@Component
class ConversationDesk {

    private final CaseFiles cases;
    private final Conversations conversations;
    private final ConversationBook book;
    private final FormFiles files;
    private final Submissions submissions;
    private final StaffDirectory staff;

    ConversationDesk(
            CaseFiles cases,
            Conversations conversations,
            ConversationBook book,
            FormFiles files,
            Submissions submissions,
            StaffDirectory staff) {
        this.cases = cases;
        this.conversations = conversations;
        this.book = book;
        this.files = files;
        this.submissions = submissions;
        this.staff = staff;
    }

    Conversation of(String number, Locale locale) {
        return conversations.forStaff(number, staff.required(), locale);
    }

    /**
     * Reads what is to go with a word; nothing belongs to the case yet.
     *
     * @param tokens what stands for files that are with us already; may be null
     */
    ReceivedFiles receive(String number, List<String> tokens, List<MultipartFile> uploads) {
        cases.get(number, staff.required());
        return files.of(tokens, uploads);
    }

    /** @throws io.aftercare.shared.InvalidInputException if a file is not taken, nothing is said, or too much */
    void write(String number, String text, ReceivedFiles received, Instant seen, String key) {
        var actor = staff.required();
        cases.get(number, actor);
        var word = new NewWord(text, received.orRefuse(), seen);
        var body = Submissions.digest(new Sent(number, text, received.digest()));
        submissions.once(actor.username(), key, body, () -> {
            book.staffWrite(number, word, actor);
            return number;
        });
    }

    /** Doing it twice changes nothing more, so no key is needed. */
    void read(String number, Instant seen) {
        var actor = staff.required();
        submissions.once(actor.username(), null, "", () -> {
            book.staffRead(number, seen, actor);
            return number;
        });
    }

    private record Sent(String number, String text, String files) {}
}
