package io.aftercare.messaging;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.LikePattern;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Paged;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox to look through: each reader finds the messages of the centres that are the reader's business. */
@Component
@Transactional
public class Mailbox {

    private final MessageRecords records;
    private final Letters letters;

    Mailbox(MessageRecords records, Letters letters) {
        this.records = records;
        this.letters = letters;
    }

    /** The messages that fit, newest first. */
    public Paged<Message> find(MessageFilter filter, Staff reader, int page, int size) {
        var newestFirst = Paged.request(page, size, Sort.by("id").descending());
        return Paged.of(records.findAll(fitting(filter, reader), newestFirst), letters::masked);
    }

    /** @throws NotFoundException if there is none, or none that the reader may see */
    public Message get(long id, Staff reader) {
        return records.findById(id)
                .filter(message -> reader.sees(message.centre()))
                .map(letters::masked)
                .orElseThrow(() -> new NotFoundException("message " + id));
    }

    /** The kinds there are messages of. */
    public List<String> kinds() {
        return records.kinds();
    }

    private static Specification<MessageRecord> fitting(MessageFilter filter, Staff reader) {
        return (message, query, is) -> is.and(predicates(filter, reader, message, is));
    }

    private static Predicate[] predicates(
            MessageFilter filter, Staff reader, Root<MessageRecord> message, CriteriaBuilder is) {
        var all = new ArrayList<Predicate>();
        if (!reader.has(Role.ADMIN)) {
            all.add(message.get("centre").in(reader.visible()));
        }
        if (given(filter.caseNumber())) {
            all.add(is.like(
                    message.get("caseNumber"), casesLike(filter.caseNumber().strip()), '!'));
        }
        if (given(filter.kind())) {
            all.add(is.equal(message.get("kind"), filter.kind()));
        }
        if (filter.state() != null) {
            all.add(is.equal(message.get("state"), filter.state()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** A number from its beginning on, or some of its digits. */
    private static String casesLike(String typed) {
        var pattern =
                Character.isLetter(typed.charAt(0)) ? LikePattern.startingWith(typed) : LikePattern.containing(typed);
        return pattern.toUpperCase(Locale.ROOT);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
