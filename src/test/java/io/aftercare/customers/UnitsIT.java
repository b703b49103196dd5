package io.aftercare.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.catalog.Catalog;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.IntegrationTest;
import java.time.LocalDate;
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

    @BeforeEach
    void defineProducts() {
        catalog.defineFamily("UNITS-IT", Map.of("en", "Kettles"), Map.of(), true);
        catalog.defineProduct("UNITS-IT-1", "Kettle “Вскипай” ☕️🚀", "UNITS-IT");
    }

    @Test
    void registersAUnitThatWasNotKnown() {
        var registered = units.register(serial("UIT-1001"), "units-it-1", SOLD, null);

        assertThat(registered)
                .isEqualTo(new Unit(
                        "UIT-1001", "UNITS-IT-1", "Kettle “Вскипай” ☕️🚀", "UNITS-IT", SOLD, null, UnitStatus.IN_USE));
        assertThat(units.find(serial("uit-1001"))).contains(registered);
    }

    @Test
    void refusesASecondUnitWithTheSameSerialNumber() {
        units.register(serial("UIT-1002"), "UNITS-IT-1", SOLD, null);

        assertThatThrownBy(() -> units.register(serial("UIT-1002"), "UNITS-IT-1", null, null))
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
        var registered = units.register(serial("UIT-10/05"), "UNITS-IT-1", SOLD, null);

        assertThat(units.find(serial("uit 10 05"))).contains(registered);
        assertThat(units.find(serial("UIT1005"))).contains(registered);
        assertThat(units.spelled(serial("UIT1005"))).hasToString("UIT-10/05");
        assertThatThrownBy(() -> units.register(serial("UIT1005"), "UNITS-IT-1", null, null))
                .isInstanceOf(InvalidInputException.class);
        assertThat(search.find(new UnitQuery("uit 1005", null), 0, 10).items())
                .extracting(line -> line.unit().serial())
                .containsExactly("UIT-10/05");
    }

    @Test
    void refusesAUnitOfAnUnknownProduct() {
        assertThatThrownBy(() -> units.register(serial("UIT-1003"), "NO-SUCH", SOLD, null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("productCode"));
        assertThat(units.find(serial("UIT-1003"))).isEmpty();
    }

    @Test
    void givesAUnitWithoutOwnerToTheFirstWhoComes() {
        units.register(serial("UIT-1004"), "UNITS-IT-1", SOLD, null);
        var first = customer("first@units-it.example");
        var second = customer("second@units-it.example");

        units.adopt(serial("UIT-1004"), first);
        units.adopt(serial("UIT-1004"), second);

        assertThat(units.find(serial("UIT-1004")).orElseThrow().ownerId()).isEqualTo(first);
        assertThat(units.ownedBy(first, 0, 25).items()).extracting(Unit::serial).containsExactly("UIT-1004");
        assertThat(units.ownedBy(second, 0, 25).items()).isEmpty();
    }

    @Test
    void knowsAUnitForAReplacementHoweverItsNumberIsTyped() {
        units.register(serial("UIT-RPL-7001"), "UNITS-IT-1", SOLD, null);

        assertThat(replaced.available(serial("UIT-RPL-7001"))).isFalse();
        assertThat(replaced.available(serial("UITRPL7001"))).isFalse();
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
