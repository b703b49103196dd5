package io.aftercare.casefile;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InputCheck;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the conversations between customers and staff and notes who has read them. Whose business the case is not is
 * refused with a {@link io.aftercare.shared.NotFoundException}.
 */
@Component
@Transactional
public class ConversationBook {

    /** Who among staff writes to customers. */
    public static final Set<Role> WRITE =
            EnumSet.of(Role.FRONT_DESK, Role.TECHNICIAN, Role.LEAD, Role.ADJUDICATOR, Role.MANAGER);

    private static final String CUSTOMER = "customer";

    private final CaseBook book;
    private final CaseFiles files;
    private final CaseAttachments attachments;
    private final WordRecords words;
    private final ReadingRecords readings;
    private final WordNotices notices;

    ConversationBook(
            CaseBook book,
            CaseFiles files,
            CaseAttachments attachments,
            WordRecords words,
            ReadingRecords readings,
            WordNotices notices) {
        this.book = book;
        this.files = files;
        this.attachments = attachments;
        this.words = words;
        this.readings = readings;
        this.notices = notices;
    }

    /**
     * The case waits for a reader among staff from now on.
     *
     * @throws ConflictException if the case has ended too long ago
     * @throws io.aftercare.shared.InvalidInputException if nothing is said, or too much
     */
    public void customerWrites(String number, NewWord word) {
        check(word);
        var file = book.toChange(number);
        var before = words.findByCaseNumberOrderById(number);
        if (!WritingTime.of(file.closedAt(), before).open(book.now())) {
            throw new ConflictException("conversation-over", number);
        }
        note(file, true, CUSTOMER, word.seen());
        add(file, true, CUSTOMER, word);
        file.wordsWait(oldestUnread(number));
    }

    /**
     * The customer is told by a message, unless one has told of a word before that is still unread.
     *
     * @throws io.aftercare.shared.InvalidInputException if nothing is said, or too much
     */
    public void staffWrite(String number, NewWord word, Staff actor) {
        check(word);
        files.get(number, actor);
        var file = book.toChange(number);
        note(file, false, actor.username(), word.seen());
        add(file, false, actor.username(), word);
        notices.tell(files.get(number), unread(number, true));
    }

    /** The customer has read what was on the page, up to this moment. */
    public void customerReads(String number, Instant seen) {
        note(book.toChange(number), true, CUSTOMER, seen);
    }

    /** The actor has read what was on the page, for all staff, up to this moment. */
    public void staffRead(String number, Instant seen, Staff actor) {
        files.get(number, actor);
        note(book.toChange(number), false, actor.username(), seen);
    }

    private static void check(NewWord word) {
        var check = new InputCheck();
        var text = check.optional("text", word.text(), NewWord.LONGEST);
        if (text.isEmpty() && word.files().isEmpty()) {
            check.problem("text", "word-missing");
        }
        check.refuse();
    }

    private WordRecord add(CaseRecord file, boolean fromCustomer, String author, NewWord word) {
        var ids = attachments.share(file.number(), word.files(), author);
        var text = word.text() == null ? "" : word.text().strip();
        var written = words.save(new WordRecord(file.number(), fromCustomer, author, text, ids, book.now()));
        book.write(file, Entry.forStaff("word", author));
        return written;
    }

    /** Nothing to note if nothing new was read; what is to come nobody has read. */
    private void note(CaseRecord file, boolean byCustomer, String reader, Instant seen) {
        var now = book.now();
        if (seen == null) {
            return;
        }
        var until = seen.isAfter(now) ? now : seen;
        var before = new Readings(readings.findByCaseNumberOrderById(file.number())).seen(byCustomer);
        if (until.isAfter(before)) {
            readings.save(new ReadingRecord(file.number(), byCustomer, reader, until, now));
            if (!byCustomer) {
                file.wordsWait(oldestUnread(file.number()));
            }
        }
    }

    /** Since when a word of the customer waits for a reader; null if none does. */
    private Instant oldestUnread(String number) {
        return unread(number, false).stream().map(WordRecord::at).findFirst().orElse(null);
    }

    /** What the other side wrote and this one has not read, oldest first. */
    private List<WordRecord> unread(String number, boolean byCustomer) {
        var seen = new Readings(readings.findByCaseNumberOrderById(number)).seen(byCustomer);
        return words.findByCaseNumberOrderById(number).stream()
                .filter(word -> word.fromCustomer() != byCustomer && word.at().isAfter(seen))
                .toList();
    }
}
