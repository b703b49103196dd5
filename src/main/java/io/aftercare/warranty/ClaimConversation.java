package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.ConversationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was asked, offered, answered and appealed about a claim, as part of its conversation. */
@Component
@Transactional(readOnly = true)
class ClaimConversation implements ConversationSource {

    private static final String CUSTOMER = "customer";

    private final ClaimBook claims;
    private final CustomerQuestionBook questions;
    private final MessageSource messages;

    ClaimConversation(ClaimBook claims, CustomerQuestionBook questions, MessageSource messages) {
        this.claims = claims;
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public List<Told> of(CaseFile file, Locale locale) {
        var asked = questions.findByClaimNumberOrderById(file.number()).stream()
                .map(CustomerQuestion::view)
                .flatMap(question -> said(question, locale).stream());
        var appealed = claims.find(file.number()).map(claim -> claim.rulings().appeal()).stream()
                .map(appeal -> appeal(appeal, locale));
        return Stream.concat(asked, appealed).toList();
    }

    private List<Told> said(QuestionView question, Locale locale) {
        var said = new ArrayList<Told>();
        said.add(new Told(question.askedAt(), false, question.askedBy(), asked(question, locale), question.text()));
        answer(question, locale).ifPresent(said::add);
        return said;
    }

    private String asked(QuestionView question, Locale locale) {
        var shares = question.shares();
        return shares == null
                ? words("question", locale)
                : words("offer", locale, shares.partsPercent(), shares.labourPercent());
    }

    private Optional<Told> answer(QuestionView question, Locale locale) {
        if (question.answeredAt() == null) {
            return Optional.empty();
        }
        var heading = question.shares() == null ? words("answer", locale) : words("offer." + question.state(), locale);
        var text = question.answer() == null ? "" : question.answer();
        return Optional.of(new Told(question.answeredAt(), true, CUSTOMER, heading, text));
    }

    /** What somebody at the counter wrote down, the customer has said nevertheless. */
    private Told appeal(ClaimAppeal appeal, Locale locale) {
        return new Told(appeal.appealedAt(), true, CUSTOMER, words("appeal", locale), appeal.text());
    }

    private String words(String key, Locale locale, Object... args) {
        return messages.getMessage("conversation.claim." + key, args, locale);
    }
}
