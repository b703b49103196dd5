package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import io.aftercare.shared.ConflictException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.InvariantCheck;
import io.aftercare.workflow.Priority;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CaseFilesIT {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Autowired
    CaseFiles files;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Timeline timeline;

    @Autowired
    CaseTracking tracking;

    @Autowired
    TrackingLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    List<InvariantCheck> laws;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void opensAFileWithALinkAndAFirstEntry() {
        var file = fixture.at(TestCompany.BERLIN);

        assertThat(file.number()).matches("WC-\\d{4}-\\d{6}");
        assertThat(file.productName()).isEqualTo("Crema 500");
        assertThat(links.caseOf(tokenOf(file))).contains(file.number());
        assertThat(texts(file, Locale.ENGLISH)).containsExactly("Claim " + file.number() + " received");
    }

    @Test
    void keepsNeitherTokenNorLink() {
        var file = fixture.at(TestCompany.BERLIN);
        var token = tokenOf(file);

        var row = sql.queryForMap("select * from tracking_link where case_number = ?", file.number());

        assertThat(row.values()).noneMatch(value -> String.valueOf(value).contains(token));
    }

    @Test
    void tellsTheTimelineInTheReadersLanguage() {
        var file = fixture.at(TestCompany.BERLIN);

        files.prioritise(file.number(), Priority.HIGH, TestCompany.ADMIN);

        assertThat(texts(file, Locale.ENGLISH).get(0)).isEqualTo("Priority changed from “Normal” to “High”");
        assertThat(texts(file, RUSSIAN).get(0))
                .startsWith("Приоритет изменён с «")
                .doesNotContain("#");
        assertThat(timeline.forStaff(file, Locale.ENGLISH).get(0).actor()).isEqualTo("admin BER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Anna: ring back", "@B-12", "@", "@2026-02-31", "#B-12", "#"})
    void takesNothingThatWasTypedForADayOrAText(String typed) {
        var file = fixture.at(TestCompany.BERLIN);

        files.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.IN_HOUSE, typed), TestCompany.ADMIN);

        assertThat(texts(file, Locale.ENGLISH).get(0)).contains(typed);
        assertThat(tracking.track(file.number(), RUSSIAN).timeline()).isNotEmpty();
    }

    @Test
    void showsCustomersOnlyWhatIsForThem() {
        var file = fixture.at(TestCompany.BERLIN);
        files.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.IN_HOUSE, "Shelf A-7"), "admin.test");
        files.advance(file.number(), CaseStage.IN_REVIEW, "system");

        var view = tracking.track(file.number(), Locale.ENGLISH);

        assertThat(view.status()).isEqualTo("We are checking what your warranty covers");
        assertThat(view.nextStep()).isNotBlank();
        assertThat(view.timeline())
                .extracting(TimelineEntry::text)
                .containsExactly(
                        "Warranty cover is being checked",
                        "Your product has arrived at our centre",
                        "Claim " + file.number() + " received");
        assertThat(view.timeline()).extracting(TimelineEntry::actor).containsOnlyNulls();
    }

    @Test
    void tellsTheCustomerThatTheUnitCameAndWentButNotWhereItLies() {
        var file = fixture.at(TestCompany.BERLIN);

        files.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.IN_HOUSE, "Shelf A-7"), "admin.test");
        files.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.BENCH, "Tim"), "admin.test");
        files.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.IN_HOUSE, "Shelf A-8"), "admin.test");
        files.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.HANDED_OVER, "Frida"), "admin.test");

        assertThat(timeline.forCustomer(files.get(file.number()), Locale.ENGLISH))
                .extracting(TimelineEntry::text)
                .startsWith("Your product was handed over to you", "Your product has arrived at our centre")
                .noneMatch(text -> text.contains("A-8") || text.contains("Tim"));
    }

    @Test
    void promisesNothingMoreOnceItHasEnded() {
        var file = fixture.at(TestCompany.BERLIN);

        files.advance(file.number(), CaseStage.CANCELLED, "customer");

        assertThat(tracking.track(file.number(), Locale.ENGLISH).by()).isNull();
        assertThat(files.get(file.number()).closedAt()).isNotNull();
    }

    @Test
    void writesNothingWhenAChangeIsRefused() {
        var file = fixture.at(TestCompany.BERLIN);
        var before = texts(file, Locale.ENGLISH);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> files.advance(file.number(), CaseStage.CLOSED, "system"));

        assertThat(texts(file, Locale.ENGLISH)).isEqualTo(before);
    }

    @Test
    void writesNothingWhenNothingChanges() {
        var file = fixture.at(TestCompany.BERLIN);

        files.moveTo(file.number(), TestCompany.BERLIN, "system");
        files.prioritise(file.number(), Priority.NORMAL, "system");
        files.advance(file.number(), CaseStage.RECEIVED, "system");

        assertThat(texts(file, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void noticesAnEntryThatWasTakenOutOfATimeline() {
        var file = fixture.at(TestCompany.BERLIN);
        files.advance(file.number(), CaseStage.IN_REVIEW, "system");

        assertThat(violations()).noneMatch(line -> line.contains(file.number()));
        transaction.executeWithoutResult(status -> {
            sql.update("delete from case_event where case_number = ? and seq = 1", file.number());
            assertThat(violations()).anyMatch(line -> line.contains(file.number()));
            status.setRollbackOnly();
        });
    }

    @Test
    void refusesASecondEntryUnderTheSameNumber() {
        var file = fixture.at(TestCompany.BERLIN);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> sql.update(
                        "insert into case_event (case_number, seq, at, kind, args, actor, for_customer)"
                                + " select case_number, seq, at, kind, args, actor, for_customer from case_event"
                                + " where case_number = ?",
                        file.number()));
    }

    @Test
    void keepsAMessageOfACaseKindAndOccasionOnce() {
        var file = fixture.at(TestCompany.BERLIN);

        outbox.put(message(file, "first"));
        outbox.put(message(file, "first"));
        outbox.put(message(file, "second"));

        assertThat(outbox.ofCase(file.number())).hasSize(2);
    }

    @Test
    void masksTheLinkInMessagesThatStaffRead() {
        var file = fixture.at(TestCompany.BERLIN);
        outbox.put(message(file, "first"));

        var message = outbox.ofCase(file.number()).get(0);

        assertThat(message.subject()).isEqualTo("We have your claim " + file.number());
        assertThat(message.text()).contains("/track/••••••••").doesNotContain(tokenOf(file));
    }

    private static OutgoingMessage message(CaseFile file, String occasion) {
        return new OutgoingMessage(
                file.number(),
                "acknowledged",
                occasion,
                file.customer().email(),
                "en",
                List.of(file.number(), "Crema 500", "Berlin"));
    }

    private List<String> violations() {
        return laws.stream().flatMap(law -> law.violations().stream()).toList();
    }

    private List<String> texts(CaseFile file, Locale locale) {
        return timeline.forStaff(file, locale).stream().map(TimelineEntry::text).toList();
    }

    private String tokenOf(CaseFile file) {
        var path = links.linkTo(file.number()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
