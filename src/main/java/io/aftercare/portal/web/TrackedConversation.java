package io.aftercare.portal.web;

import io.aftercare.casefile.Conversation;
import io.aftercare.casefile.ConversationBook;
import io.aftercare.casefile.Conversations;
import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.NewWord;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.Submissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The conversation of the case behind a tracking link. A wrong link gets the one answer that all wrong links get. */
@Component
class TrackedConversation {

    private static final String PUBLIC = "public";

    private final TrackedCase cases;
    private final Conversations conversations;
    private final ConversationBook book;
    private final FormFiles files;
    private final Submissions submissions;

    TrackedConversation(
            TrackedCase cases,
            Conversations conversations,
            ConversationBook book,
            FormFiles files,
            Submissions submissions) {
        this.cases = cases;
        this.conversations = conversations;
        this.book = book;
        this.files = files;
        this.submissions = submissions;
    }

    Conversation of(String token, Locale locale) {
        return conversations.forCustomer(cases.numberOf(token), locale);
    }

    /**
     * Reads what is to go with a word; nothing belongs to the case yet.
     *
     * @param tokens what stands for files that are with us already; may be null
     * @throws ConflictException if the case has ended too long ago, unless this repeats what came before
     */
    ReceivedFiles receive(String token, List<String> tokens, List<MultipartFile> uploads, String key) {
        var number = cases.numberOf(token);
        if (!conversations.openForCustomer(number) && !submissions.knows(PUBLIC, key)) {
            throw new ConflictException("conversation-over", number);
        }
        return files.of(tokens, uploads);
    }

    /**
     * Writes to staff, once for each key.
     *
     * @throws io.aftercare.shared.InvalidInputException if a file is not taken, nothing is said, or too much
     * @throws ConflictException if the case has ended too long ago
     */
    void write(String token, String text, ReceivedFiles received, Instant seen, String key) {
        var number = cases.numberOf(token);
        var word = new NewWord(text, received.orRefuse(), seen);
        var body = Submissions.digest("word " + token + text + received.digest());
        submissions.once(PUBLIC, key, body, () -> {
            book.customerWrites(number, word);
            return number;
        });
    }

    /** Doing it twice changes nothing more, so no key is needed. */
    void read(String token, Instant seen) {
        var number = cases.numberOf(token);
        submissions.once(PUBLIC, null, "", () -> {
            book.customerReads(number, seen);
            return number;
        });
    }
}
