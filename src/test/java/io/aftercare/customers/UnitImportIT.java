package io.aftercare.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.catalog.Catalog;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.IntegrationTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class UnitImportIT {

    @Autowired
    UnitImport imports;

    @Autowired
    Units units;

    @Autowired
    UnitSearch search;

    @Autowired
    UnitFinder finder;

    @Autowired
    Customers customers;

    @Autowired
    Catalog catalog;

    @BeforeEach
    void defineProducts() {
        catalog.defineFamily("UIMP", Map.of("en", "Imported"), Map.of(), false);
        catalog.defineProduct("UIMP-1", "Import One", "UIMP");
        catalog.defineProduct("UIMP-2", "Import Two", "UIMP");
    }

    @Test
    void loadsUnitsWithTheirOwners() {
        var problems = imports.load(List.of(
                row(2, "uimp-a 1", "uimp-1", "2026-01-31", "Olga@uimp.example", "Ольга 🙂", ""),
                row(3, "UIMP-A2", "UIMP-2", "", "olga@UIMP.example", "", "stolen")));

        assertThat(problems).isEmpty();
        var owner = customers.findByEmail("olga@uimp.example").orElseThrow();
        assertThat(owner.name()).isEqualTo("Ольга 🙂");
        assertThat(units.ownedBy(owner.id(), 0, 25).items())
                .containsExactlyInAnyOrder(
                        new Unit(
                                "UIMP-A1",
                                "UIMP-1",
                                "Import One",
                                "UIMP",
                                LocalDate.of(2026, 1, 31),
                                owner.id(),
                                UnitStatus.IN_USE),
                        new Unit("UIMP-A2", "UIMP-2", "Import Two", "UIMP", null, owner.id(), UnitStatus.STOLEN));
    }

    @Test
    void bringsKnownUnitsUpToDateAndKeepsWhatTheFileDoesNotSay() {
        imports.load(List.of(row(2, "UIMP-B1", "UIMP-1", "2026-01-31", "b@uimp.example", "Bea", "SCRAPPED")));

        var problems = imports.load(List.of(row(2, "UIMP-B1", "UIMP-2", "", "", "", "")));

        assertThat(problems).isEmpty();
        var unit = units.find(new SerialNumber("UIMP-B1")).orElseThrow();
        assertThat(unit.productCode()).isEqualTo("UIMP-2");
        assertThat(unit.soldOn()).isEqualTo("2026-01-31");
        assertThat(unit.status()).isEqualTo(UnitStatus.SCRAPPED);
        assertThat(unit.ownerId()).isNotNull();
    }

    @Test
    void namesLineColumnAndReasonOfEverythingWrong() {
        var problems = imports.load(List.of(
                row(2, "UIMP-C1", "UIMP-1", "", "", "", ""),
                row(3, "?", "UIMP-1", "", "", "", ""),
                row(4, "uimp-c1", "NO-SUCH", "31.01.2026", "nobody", "n".repeat(201), "LOST"),
                row(5, "UIMP-C5", "", "2999-01-01", "", "", "")));

        assertThat(problems)
                .extracting(RowProblem::line, RowProblem::column, RowProblem::code)
                .containsExactly(
                        problem(3, "serial", "unit-serial-shape"),
                        problem(4, "serial", "import-row-doubled"),
                        problem(4, "product", "product-unknown"),
                        problem(4, "soldOn", "unit-day-shape"),
                        problem(4, "ownerEmail", "customer-email-shape"),
                        problem(4, "ownerName", "customer-text-length"),
                        problem(4, "status", "unit-status-unknown"),
                        problem(5, "product", "product-unknown"),
                        problem(5, "soldOn", "unit-day-future"));
        assertThat(units.find(new SerialNumber("UIMP-C1"))).isEmpty();
    }

    @Test
    void loadsTwentyThousandUnitsInSeconds() {
        var rows = IntStream.range(0, 20_000)
                .mapToObj(i -> row(
                        i + 2,
                        "UIMPBIG-%05d".formatted(i),
                        "UIMP-1",
                        "2026-03-01",
                        "o" + i % 4000 + "@uimpbig.example",
                        "Owner " + i % 4000,
                        ""))
                .toList();
        var started = System.nanoTime();

        assertThat(imports.load(rows)).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(60));
        assertThat(search.find(new UnitQuery("uimpbig-", null), 799, 25)).satisfies(page -> {
            assertThat(page.total()).isEqualTo(20_000);
            assertThat(page.items()).hasSize(25);
            assertThat(page.items().get(24).ownerName()).isEqualTo("Owner 3999");
        });
    }

    @Test
    void findsTheVerySerialNumberFirst() {
        imports.load(IntStream.range(0, 8)
                .mapToObj(i -> row(i + 2, "UIMP-F" + "0".repeat(8 - i), "UIMP-1", "", "", "", ""))
                .toList());

        var hits = finder.search(" uimp-f000 ", null, Locale.ENGLISH, 5);

        assertThat(hits).hasSize(5).first().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("UIMP-F000");
            assertThat(hit.url()).isEqualTo("/desk/units/UIMP-F000");
        });
    }

    private static Tuple problem(int line, String column, String code) {
        return tuple(line, column, code);
    }

    private static Row row(
            int line, String serial, String product, String soldOn, String email, String name, String status) {
        return new Row(
                line,
                Map.of(
                        "serial",
                        serial,
                        "product",
                        product,
                        "soldOn",
                        soldOn,
                        "ownerEmail",
                        email,
                        "ownerName",
                        name,
                        "status",
                        status));
    }
}
