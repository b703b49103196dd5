package io.aftercare.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.ReplacedUnits.Replacement;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailEntry;
import io.aftercare.support.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class UnitsIT {

    private static final LocalDate SOLD = LocalDate.of(2026, 2, 3);

    @Autowired
    ReplacedUnits replaced;

    @Autowired
    Units units;

    @Autowired
    Customers customers;

    @Autowired
    Catalog catalog;

    @Autowired
    private UnitSearch search;

    @Autowired
    private UnitBook book;

    @Autowired
    private Trail trail;

    @BeforeEach
    void defineProducts() {
        catalog.defineFamily("UNITS-IT", Map.of("en", "Kettles"), Map.of(), true);
        catalog.defineProduct("UNITS-IT-1", "Kettle “Вскипай” ☕️🚀", "UNITS-IT");
    }

    @Test
    void registersAUnitThatWasNotKnown() {
        var registered = units.register(serial("UIT-1001"), "units-it-1", SOLD, null, null, "system");

        assertThat(registered)
                .isEqualTo(new Unit(
                        "UIT-1001", "UNITS-IT-1", "Kettle “Вскипай” ☕️🚀", "UNITS-IT", SOLD, null, UnitStatus.IN_USE));
        assertThat(units.find(serial("uit-1001"))).contains(registered);
    }

    @Test
    void refusesASecondUnitWithTheSameSerialNumber() {
        units.register(serial("UIT-1002"), "UNITS-IT-1", SOLD, null, null, "system");

        assertThatThrownBy(() -> units.register(serial("UIT-1002"), "UNITS-IT-1", null, null, null, "system"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("serialNumber");
                                    assertThat(problem.code()).isEqualTo("unit-known");
                                }));
    }

    @Test
    void knowsAUnitWhateverSeparatorsItsNumberIsTypedWith() {
        var registered = units.register(serial("UIT-10/05"), "UNITS-IT-1", SOLD, null, null, "system");

        assertThat(units.find(serial("uit 10 05"))).contains(registered);
        assertThat(units.find(serial("UIT1005"))).contains(registered);
        assertThat(units.spelled(serial("UIT1005"))).hasToString("UIT-10/05");
        assertThatThrownBy(() -> units.register(serial("UIT1005"), "UNITS-IT-1", null, null, null, "system"))
                .isInstanceOf(InvalidInputException.class);
        assertThat(search.find(new UnitQuery("uit 1005", null), 0, 10).items())
                .extracting(line -> line.unit().serial())
                .containsExactly("UIT-10/05");
    }

    @Test
    void refusesAUnitOfAnUnknownProduct() {
        assertThatThrownBy(() -> units.register(serial("UIT-1003"), "NO-SUCH", SOLD, null, null, "system"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("productCode"));
        assertThat(units.find(serial("UIT-1003"))).isEmpty();
    }

    @Test
    void givesAUnitWithoutOwnerToTheFirstWhoComes() {
        units.register(serial("UIT-1004"), "UNITS-IT-1", SOLD, null, null, "system");
        var first = customer("first@units-it.example");
        var second = customer("second@units-it.example");

        units.adopt(serial("UIT-1004"), first, "WC-1", "system");
        units.adopt(serial("UIT-1004"), second, "WC-2", "system");

        assertThat(units.find(serial("UIT-1004")).orElseThrow().ownerId()).isEqualTo(first);
        assertThat(units.ownedBy(first, 0, 25).items()).extracting(Unit::serial).containsExactly("UIT-1004");
        assertThat(units.ownedBy(second, 0, 25).items()).isEmpty();
    }

    @Test
    void knowsAUnitForAReplacementHoweverItsNumberIsTyped() {
        units.register(serial("UIT-RPL-7001"), "UNITS-IT-1", SOLD, null, null, "system");

        assertThat(replaced.available(serial("UIT-RPL-7001"))).isFalse();
        assertThat(replaced.available(serial("UITRPL7001"))).isFalse();
    }

    @Test
    void writesDownWhoRegisteredAUnitAndWhoseItBecame() {
        units.register(serial("UIT-1006"), "UNITS-IT-1", SOLD, null, "WC-11", "anna");

        units.adopt(serial("UIT-1006"), customer("third@units-it.example"), "WC-12", "system");
        units.adopt(serial("UIT-1006"), customer("fourth@units-it.example"), "WC-13", "system");

        assertThat(entries("UIT-1006"))
                .extracting(
                        TrailEntry::actor,
                        TrailEntry::reason,
                        entry -> entry.change().field(),
                        entry -> entry.change().after())
                .containsExactly(
                        tuple("system", "WC-12", "unit.field.ownerEmail", "third@units-it.example"),
                        tuple("anna", "WC-11", "unit.field.status", "#unit.field.status.IN_USE"),
                        tuple("anna", "WC-11", "unit.field.soldOn", SOLD.toString()),
                        tuple("anna", "WC-11", "unit.field.product", "UNITS-IT-1"),
                        tuple("anna", "WC-11", "unit.field.serial", "UIT-1006"));
    }

    @Test
    void writesDownWhoGaveAnotherUnitOrTheMoneyBackAndWhy() {
        var owner = customer("fifth@units-it.example");
        units.register(serial("UIT-1007"), "UNITS-IT-1", SOLD, owner, null, "system");
        units.register(serial("UIT-1008"), "UNITS-IT-1", null, null, null, "system");

        replaced.replace(
                new Replacement(serial("UIT-1007"), serial("UIT-1008"), "UNITS-IT-1", SOLD, owner), "WC-14", "max");
        replaced.replace(
                new Replacement(serial("UIT-1008"), serial("UIT-1009"), "UNITS-IT-1", SOLD, owner), "WC-15", "max");
        replaced.refund(serial("UIT-1009"), "WC-16", "max");

        assertThat(changes("UIT-1007", "WC-14"))
                .containsExactly("unit.field.status: #unit.field.status.IN_USE > #unit.field.status.REPLACED");
        assertThat(changes("UIT-1008", "WC-14"))
                .containsExactlyInAnyOrder(
                        "unit.field.soldOn: null > " + SOLD, "unit.field.ownerEmail: null > fifth@units-it.example");
        assertThat(changes("UIT-1008", "WC-15"))
                .containsExactly("unit.field.status: #unit.field.status.IN_USE > #unit.field.status.REPLACED");
        assertThat(changes("UIT-1009", "WC-15"))
                .contains("unit.field.serial: null > UIT-1009", "unit.field.ownerEmail: null > fifth@units-it.example");
        assertThat(changes("UIT-1009", "WC-16"))
                .containsExactly("unit.field.status: #unit.field.status.IN_USE > #unit.field.status.REFUNDED");
    }

    private List<TrailEntry> entries(String serial) {
        return trail.newest(UnitBook.subject(book.idOf(serial(serial))), 20);
    }

    /** What Max has changed for this reason. */
    private List<String> changes(String serial, String reason) {
        return entries(serial).stream()
                .filter(entry -> entry.actor().equals("max") && reason.equals(entry.reason()))
                .map(TrailEntry::change)
                .map(change -> change.field() + ": " + change.before() + " > " + change.after())
                .toList();
    }

    private long customer(String email) {
        return customers
                .findOrRegister(new NewCustomer("Owner", email, null, "en", null, null, null, null, false))
                .id();
    }

    private static SerialNumber serial(String value) {
        return SerialNumber.parse(value).orElseThrow();
    }
}
