package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.DecisionStories;
import io.aftercare.casefile.DecisionStory;
import io.aftercare.casefile.PostalAddress;
import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letter about a refused claim, in its customer's language. */
@Component
@Transactional(readOnly = true)
public class RefusalLetters {

    private static final String COVERAGE = "coverage";

    private final ClaimBook claims;
    private final DecisionStories stories;
    private final ServiceCentres centres;
    private final MessageSource messages;

    RefusalLetters(ClaimBook claims, DecisionStories stories, ServiceCentres centres, MessageSource messages) {
        this.claims = claims;
        this.stories = stories;
        this.centres = centres;
        this.messages = messages;
    }

    /** Empty unless the customer was told of a refusal that still stands. */
    public Optional<RefusalLetter> of(CaseFile file) {
        return refused(file.number()).map(claim -> write(claim, file));
    }

    /** Whether there is a letter. */
    boolean stands(String number) {
        return refused(number).isPresent();
    }

    private Optional<Claim> refused(String number) {
        return claims.find(number).filter(claim -> claim.status() == ClaimStatus.REFUSED);
    }

    private RefusalLetter write(Claim claim, CaseFile file) {
        var centre = centres.get(file.centre());
        var words = new LetterWords(messages, file.customer().language(), centre.zone());
        var told = claim.rulings().refusedAt();
        var contested = claim.rulings().contested();
        return new RefusalLetter(
                words.language(),
                words.of("title", claim.number()),
                centre.city() + ", " + words.day(told),
                PostalAddress.lines(
                        centre.name(), centre.street(), centre.postalCode() + " " + centre.city(), centre.email()),
                PostalAddress.of(file.customer(), words.locale()),
                facts(claim, file, words),
                words.of(contested ? "intro.contested" : "intro"),
                words.of("reason"),
                claim.verdict().reason(),
                words.of("covers"),
                contested ? List.of() : covers(claim, words),
                words.of("why"),
                contested ? List.of() : why(file.number(), centre.zone(), words),
                words.of("appeal"),
                appeal(claim, centre, words),
                words.of("closing", centre.name()));
    }

    private static List<DecisionStory.Fact> facts(Claim claim, CaseFile file, LetterWords words) {
        return List.of(
                words.fact("number", claim.number()),
                words.fact("product", file.productName() == null ? file.serial() : file.productName()),
                words.fact("serial", claim.serial().value()),
                words.fact("purchased", words.day(claim.facts().purchaseDate())),
                words.fact("claimed", words.day(claim.course().startedAt())));
    }

    private static List<RefusalLetter.CoverLine> covers(Claim claim, LetterWords words) {
        return claim.rulings().advice().stream()
                .map(cover -> line(cover, words))
                .toList();
    }

    private static RefusalLetter.CoverLine line(Cover cover, LetterWords words) {
        var why = words.plain("cover.reason." + cover.reason());
        var until = cover.until() == null ? "" : " " + words.of("until", words.day(cover.until()));
        return new RefusalLetter.CoverLine(
                words.plain("cost." + cover.costClass()), words.plain("cover.verdict." + cover.verdict()), why + until);
    }

    /** What the table was asked the last time, once per cost class. */
    private List<DecisionStory> why(String number, ZoneId zone, LetterWords words) {
        var asked = stories.of(number, zone, words.locale()).stream()
                .filter(story -> story.decision().equals(COVERAGE))
                .toList();
        return asked.subList(Math.max(0, asked.size() - CostClass.values().length), asked.size());
    }

    private static String appeal(Claim claim, Centre centre, LetterWords words) {
        var until = claim.rulings().appealUntil();
        return until == null ? words.of("appeal.final") : words.of("appeal.until", words.moment(until), centre.email());
    }
}
