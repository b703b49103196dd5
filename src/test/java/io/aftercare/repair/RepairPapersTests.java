package io.aftercare.repair;

import static io.aftercare.casefile.PaperCases.BERLIN;
import static io.aftercare.casefile.PaperCases.IVAN;
import static io.aftercare.casefile.PaperCases.MOSCOW;
import static io.aftercare.casefile.PaperCases.NINA;
import static io.aftercare.shared.paper.PrintingShop.keep;
import static io.aftercare.shared.paper.PrintingShop.lineOf;
import static io.aftercare.shared.paper.PrintingShop.pagesOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.PaperCases;
import io.aftercare.customers.Customer;
import io.aftercare.network.Centre;
import io.aftercare.shared.paper.PrintingShop;
import io.aftercare.shared.paper.ScannedPaper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is signed at the counter: the receipt for a unit, and the protocol of its way back. */
class RepairPapersTests {

    private static final Instant MARCH = Instant.parse("2026-03-31T08:15:00Z");
    private static final IntakeSheet INTAKE = new IntakeSheet(
            List.of(new IntakeSheet.Check("TANK", true), new IntakeSheet.Check("CABLE", false)),
            new IntakeSheet.Wipe(DataWipe.NOT_APPLICABLE, "frida", MARCH),
            new IntakeSheet.Battery("frida", MARCH, null, null, null));

    private final PrintingShop shop = new PrintingShop();

    @Test
    void theReceiptSaysWhatCameHowAndWhen() {
        var arrived = new ArrivedUnit(
                "Scratches on the left side, drip tray cracked",
                "Filter holder, two baskets, mains cable",
                "Does not heat",
                "It stays cold since Monday. I have tried another socket.",
                MARCH);
        var receipt = keep(
                "receipt-en",
                receipt(NINA, BERLIN, arrived, List.of("Water tank and drip tray emptied", "Mains cable undamaged")));

        assertThat(lineOf(receipt))
                .contains(
                        "Receipt of intake",
                        "Aftercare Berlin Mitte, 31 March 2026, 10:15",
                        "Crema 500",
                        "CM5-20481-B7")
                .contains("Does not heat It stays cold since Monday.", "drip tray cracked", "two baskets")
                .contains("Water tank and drip tray emptied in order", "Mains cable undamaged not in order")
                .contains("keeps no data", "battery is swollen");
        assertThat(ScannedPaper.barcodeOf(receipt)).isEqualTo("WC-2026-000123");
        assertThat(pagesOf(receipt)).isEqualTo(1);
    }

    @Test
    void theReceiptSpeaksTheCustomersLanguage() {
        var arrived = new ArrivedUnit(
                "Царапины слева, поддон треснул",
                "",
                null,
                "С понедельника не греет.\nДругую розетку пробовал.",
                MARCH);

        assertThat(lineOf(keep(
                        "receipt-ru",
                        receipt(IVAN, MOSCOW, arrived, List.of("Бак и поддон опорожнены", "Сетевой кабель цел")))))
                .contains(
                        "Квитанция о приёме",
                        "31 марта 2026, 11:15",
                        "С понедельника не греет. Другую розетку пробовал.")
                .contains("Принято вместе с ним Нет", "Сетевой кабель цел не в порядке", "Иван Сергеевич Щербаков");
    }

    @Test
    void aLongReceiptGoesOnOnANextPageAndItsSignaturesStayTogether() {
        var arrived =
                new ArrivedUnit("Поцарапано. ".repeat(250), "Кабель. ".repeat(60), null, "Шумит.\n".repeat(40), MARCH);

        var receipt = keep("receipt-long", receipt(IVAN, MOSCOW, arrived, List.of("Корпус без трещин", "Кабель цел")));

        assertThat(pagesOf(receipt)).isEqualTo(3);
        assertThat(lineOf(receipt))
                .contains("Дата, подпись: Иван Сергеевич Щербаков За Сервисный центр «Москва Север»");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void aReceiptIsWrittenForEverybody(Customer customer) {
        var arrived = new ArrivedUnit("😀 \u0000 царапина", "", null, "", MARCH);
        var receipt = keep("receipt-odd-" + customer.id(), receipt(customer, BERLIN, arrived, List.of("a", "b")));

        assertThat(ScannedPaper.barcodeOf(receipt)).isEqualTo("WC-2026-000123");
    }

    @Test
    void theProtocolSaysWhatGoesBackWhatWasDoneAndUntilWhenItIsUnderWarranty() {
        var rounds = List.of(
                round(1, "Descaled", "Descaled twice; still cold.", List.of()),
                round(
                        2,
                        "Part replaced",
                        "Heating element replaced, cable insulated anew.",
                        List.of("1 × heating element", "2 × seal 12 mm")));
        var account = new WorkAccounts.Account(
                "RO-2026-000044", "REPAIRED", "Heating element burnt", rounds, LocalDate.of(2026, 10, 2), 6);
        var protocol =
                keep("hand-over-en", protocol(NINA, BERLIN, sheet(null, false, HandBackMethod.PICK_UP), account));

        assertThat(lineOf(protocol))
                .contains("Hand-over protocol", "Handed over on 2 April 2026, 17:30, Aftercare Berlin Mitte.")
                .contains("Crema 500", "CM5-20481-B7", "Filter holder")
                .contains(
                        "repaired and tested",
                        "1 × heating element 2 × seal 12 mm",
                        "RO-2026-000044",
                        "Until 2 October 2026")
                .contains("Date, signature: Nina Petrova-Lindqvist");
        assertThat(ScannedPaper.barcodeOf(protocol)).isEqualTo("WC-2026-000123");
        assertThat(pagesOf(protocol)).isEqualTo(1);
    }

    @Test
    void theProtocolOfAUnitThatWaitsPromisesTheWarrantyFromTheHandOverOn() {
        var account = new WorkAccounts.Account(
                "RO-2026-000044",
                "REPAIRED",
                "",
                List.of(round(1, "Заменена деталь", "Заменён ТЭН.", List.of("1 × ТЭН"))),
                null,
                6);

        assertThat(lineOf(keep("hand-over-ru", protocol(IVAN, MOSCOW, sheet(null, false, null), account))))
                .contains("Акт выдачи", "Заменена деталь Заменён ТЭН.", "6 мес. со дня выдачи")
                .doesNotContain("Выдано");
    }

    @Test
    void theProtocolOfAShipmentNamesTheParcelAndWantsNoSignature() {
        var protocol = keep(
                "hand-over-shipped-ru",
                protocol(IVAN, MOSCOW, sheet(null, false, HandBackMethod.SHIPMENT), WorkAccounts.Account.NOTHING_DONE));

        assertThat(lineOf(protocol))
                .contains("Отправлено 2 апреля 2026: СДЭК, номер посылки 1234567890", "Ремонта не было")
                .doesNotContain("подпись");
    }

    @Test
    void theProtocolOfAReplacementSaysWhichUnitStays() {
        var account = new WorkAccounts.Account("RO-2026-000044", "UNREPAIRABLE", "Boiler burst", List.of(), null, 0);

        assertThat(lineOf(keep(
                        "hand-over-replaced-en",
                        protocol(NINA, BERLIN, sheet("CM5-99999-A1", false, HandBackMethod.PICK_UP), account))))
                .contains(
                        "Replacement, serial number CM5-99999-A1",
                        "Stays with us Crema 500 CM5-20481-B7",
                        "cannot be repaired")
                .doesNotContain("Warranty on the repair");
    }

    @Test
    void theTestReportHasTheWordsOfItsPage() {
        var report = new PrintedReport(
                "en",
                "Test report",
                "We tested your product thoroughly.",
                List.of(
                        new PrintedReport.Fact("Report", "RO-2026-000044"),
                        new PrintedReport.Fact("Serial number", "CM5-20481-B7")),
                "Tested and in order",
                List.of("It starts", "It heats"),
                "What the technician writes",
                "Nothing found in an hour.");

        var paper =
                keep("test-report-en", shop.print(TestReportPaper.draft(PaperCases.of(NINA, "BER"), BERLIN, report)));

        assertThat(lineOf(paper))
                .contains("Test report", "Report RO-2026-000044", "It starts", "Nothing found in an hour.");
        assertThat(ScannedPaper.barcodeOf(paper)).isEqualTo("WC-2026-000123");
    }

    static List<Customer> odd() {
        return PaperCases.odd();
    }

    private byte[] receipt(Customer customer, Centre centre, ArrivedUnit arrived, List<String> checks) {
        var file = PaperCases.of(customer, centre.code());
        var found =
                List.of(new IntakeReceipt.Check(checks.get(0), true), new IntakeReceipt.Check(checks.get(1), false));
        return shop.print(IntakeReceipt.draft(file, centre, arrived, INTAKE, found));
    }

    private byte[] protocol(Customer customer, Centre centre, HandBackSheet sheet, WorkAccounts.Account account) {
        CaseFile file = PaperCases.of(customer, centre.code());
        return shop.print(HandOverProtocol.draft(file, centre, sheet, "Filter holder, two baskets", account));
    }

    private static RepairRounds.Told round(int number, String resolution, String workDone, List<String> parts) {
        return new RepairRounds.Told(number, resolution, workDone, parts, null, null, "Tom", null);
    }

    private static HandBackSheet sheet(String replacement, boolean oldUnitToo, HandBackMethod method) {
        var done = method == null ? null : Instant.parse("2026-04-02T15:30:00Z");
        return new HandBackSheet(
                "WC-2026-000123",
                MARCH,
                replacement,
                oldUnitToo,
                0,
                null,
                null,
                null,
                null,
                null,
                method,
                method == HandBackMethod.SHIPMENT ? "СДЭК" : null,
                "1234567890",
                done,
                "frida",
                null);
    }
}
