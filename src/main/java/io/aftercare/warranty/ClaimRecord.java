package io.aftercare.warranty;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
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

    ClaimRecord(CustomerQuestions questions, ServiceCentres centres, StaffDirectory staff) {
        this.questions = questions;
        this.centres = centres;
        this.staff = staff;
    }

    /** {@code rulings}, {@code questions} and {@code appeal}, which is null if there is none. */
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
        return model;
    }

    /** The person's name; the user name if nobody knows it. */
    String name(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
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
