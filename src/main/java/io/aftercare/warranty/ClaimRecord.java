package io.aftercare.warranty;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was decided, asked and said about a claim, with the people's names and in the centre's time. */
@Component
class ClaimRecord {

    private final CustomerQuestions questions;
    private final ServiceCentres centres;
    private final StaffDirectory staff;
    private final Clock clock;

    ClaimRecord(CustomerQuestions questions, ServiceCentres centres, StaffDirectory staff, Clock clock) {
        this.questions = questions;
        this.centres = centres;
        this.staff = staff;
        this.clock = clock;
    }

    /** {@code rulings}, {@code questions}, {@code appeal} and {@code appealUntil}, each of these null if there is none. */
    Map<String, Object> of(ClaimView claim, String centre) {
        var zone = centres.get(centre).zone();
        var model = new HashMap<String, Object>();
        model.put(
                "rulings",
                claim.rulings().stream()
                        .map(ruling -> new RulingLine(ruling, at(ruling.ruledAt(), zone), name(ruling.ruledBy())))
                        .toList());
        model.put(
                "questions",
                questions.ofClaim(claim.number()).stream()
                        .map(question -> new QuestionLine(
                                question,
                                at(question.askedAt(), zone),
                                name(question.askedBy()),
                                at(question.answeredAt(), zone)))
                        .toList());
        model.put("appeal", appeal(claim.appeal(), zone));
        model.put("appealUntil", at(open(claim.appealUntil()), zone));
        return model;
    }

    /** The person's name; the user name if nobody knows it. */
    String name(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }

    /** The end of a time that has not passed yet; else null. */
    private Instant open(Instant until) {
        return until != null && clock.now().isBefore(until) ? until : null;
    }

    private static AppealLine appeal(ClaimView.Appeal appeal, ZoneId zone) {
        return appeal == null ? null : new AppealLine(appeal.text(), at(appeal.appealedAt(), zone));
    }

    private static ZonedDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone);
    }

    public record RulingLine(ClaimView.PastRuling ruling, ZonedDateTime at, String by) {}

    public record QuestionLine(
            QuestionView question, ZonedDateTime askedAt, String askedBy, ZonedDateTime answeredAt) {}

    public record AppealLine(String text, ZonedDateTime at) {}
}
