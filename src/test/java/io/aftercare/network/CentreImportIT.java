package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.network.CentreInput.SpanInput;
import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import io.aftercare.support.IntegrationTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A file comes again after people have corrected and completed what it brought. */
@IntegrationTest
class CentreImportIT {

    private static final SpanInput MONDAY = new SpanInput(1, "09:00", "18:00");
    private static final SpanInput SUNDAY = new SpanInput(7, "13:00", "17:30");

    @Autowired
    CentreImport load;

    @Autowired
    CentreBook book;

    @Autowired
    TransactionTemplate transaction;

    private final String code =
            "I-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @BeforeEach
    void loadACentreThatPeopleComplete() {
        store(Map.of("openingHours", "Mon 9-18; Sun: 1-?"));
        var loaded = book.sheet(code);
        assertThat(loaded.hours()).containsExactly(MONDAY);
        book.change(code, loaded.version(), completed(), "people");
    }

    @Test
    void keepsWhatAFileOfCentresDoesNotMention() {
        assertThat(store(Map.of("name", "New name"))).isEmpty();

        var sheet = book.sheet(code);
        assertThat(sheet.centre().name()).isEqualTo("New name");
        assertThat(sheet.centre().phone()).isEqualTo("+49 30 1");
        assertThat(sheet.centre().email()).isEqualTo("quiet@example.com");
        assertThat(sheet.centre().street()).isEqualTo("Kept Street 5");
        assertThat(sheet.centre().families()).containsExactlyInAnyOrder("COFFEE", "TOOLS");
        assertThat(sheet.centre().intake()).isTrue();
        assertThat(sheet.centre().active()).isFalse();
        assertThat(sheet.holidays()).containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
        assertThat(sheet.hours()).containsExactly(MONDAY, SUNDAY);
        assertThat(sheet.location()).isEqualTo(new GeoPoint(64.1, -21.9));
    }

    @Test
    void takesOverWhatItDoesMention() {
        store(Map.of(
                "phone", "+49 30 2",
                "families", "ROUTER",
                "holidays", "2026-12-26",
                "intake", "false",
                "openingHours", "Sat 10-14"));

        var sheet = book.sheet(code);
        assertThat(sheet.centre().phone()).isEqualTo("+49 30 2");
        assertThat(sheet.centre().families()).containsExactly("ROUTER");
        assertThat(sheet.centre().intake()).isFalse();
        assertThat(sheet.holidays()).containsExactly(LocalDate.of(2026, 12, 26));
        assertThat(sheet.hours()).containsExactly(new SpanInput(6, "10:00", "14:00"));
    }

    @Test
    void keepsTheHoursOfADayThatItCannotRead() {
        var problems = store(Map.of("openingHours", "Mon 10-18; Sun: 1-?"));

        assertThat(problems).extracting(RowProblem::code).containsExactly("centre-hours-unread");
        assertThat(book.sheet(code).hours()).containsExactly(new SpanInput(1, "10:00", "18:00"), SUNDAY);
    }

    private List<RowProblem> store(Map<String, String> more) {
        var cells = new HashMap<>(Map.of(
                "code",
                code,
                "name",
                "Quiet",
                "region",
                "ICE",
                "zone",
                "Europe/Berlin",
                "city",
                code,
                "country",
                "IS"));
        cells.putAll(more);
        return transaction.execute(status -> load.open(Origin.SYSTEM).store(List.of(new Row(2, cells))));
    }

    private CentreInput completed() {
        return new CentreInput(
                "Quiet",
                "ICE",
                "Europe/Berlin",
                "Kept Street 5",
                "",
                code,
                "IS",
                "+49 30 1",
                "quiet@example.com",
                List.of(MONDAY, SUNDAY),
                "2026-12-25 2027-01-01",
                "COFFEE TOOLS",
                true,
                false,
                "64.1",
                "-21.9");
    }
}
