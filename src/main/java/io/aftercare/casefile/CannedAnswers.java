package io.aftercare.casefile;

import io.aftercare.identity.Role;
import io.aftercare.shared.Changes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The canned answers of the company. The trail tells of each change; one is never deleted, it is switched off. */
@Component
@Transactional
public class CannedAnswers {

    /** Who changes them. */
    public static final Set<Role> EDIT = EnumSet.of(Role.LEAD, Role.MANAGER, Role.ADMIN);

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 2000;

    private final CannedAnswerRecords records;
    private final Trail trail;

    CannedAnswers(CannedAnswerRecords records, Trail trail) {
        this.records = records;
        this.trail = trail;
    }

    /** All by title, those that are switched off too, in this language. */
    @Transactional(readOnly = true)
    public List<CannedAnswer> all(String language) {
        return records.findAll().stream()
                .map(answer -> answer.in(language))
                .sorted(Comparator.comparing(answer -> answer.title().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Those that can be chosen, in the language in which the customer is written to. */
    @Transactional(readOnly = true)
    public List<CannedAnswer> toChoose(String language) {
        return all(language).stream().filter(CannedAnswer::active).toList();
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public CannedAnswerCard card(long id) {
        return entity(id).card();
    }

    /** A card to fill in. */
    public CannedAnswerCard empty() {
        return CannedAnswerCard.empty();
    }

    /** @throws io.aftercare.shared.InvalidInputException at the fields that do not fit */
    public long add(CannedAnswerCard card, String actor) {
        check(card);
        var answer = new CannedAnswerEntity();
        answer.write(card);
        var id = records.save(answer).id();
        trail.write(subject(id), actor, null, Changes.between(null, answer.card()));
        return id;
    }

    /**
     * @throws ConflictException {@code change-stale} if somebody else has changed it since that version
     * @throws io.aftercare.shared.InvalidInputException at the fields that do not fit
     */
    public void change(long id, CannedAnswerCard card, String actor) {
        var answer = entity(id);
        var before = answer.card();
        if (before.version() != card.version()) {
            throw new ConflictException("change-stale");
        }
        check(card);
        answer.write(card);
        trail.write(subject(id), actor, null, Changes.between(before, answer.card()));
    }

    private static void check(CannedAnswerCard card) {
        var check = new InputCheck();
        check.text("title", card.title(), LONGEST_TITLE);
        check.text("textEn", card.textEn(), LONGEST_TEXT);
        check.optional("textRu", card.textRu(), LONGEST_TEXT);
        check.refuse();
    }

    private static TrailSubject subject(long id) {
        return new TrailSubject("CANNED_ANSWER", String.valueOf(id));
    }

    private CannedAnswerEntity entity(long id) {
        return records.findById(id).orElseThrow(() -> new NotFoundException("canned answer " + id));
    }
}
