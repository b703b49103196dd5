package io.aftercare.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.Units;
import io.aftercare.shared.Clock;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.IntegrationTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EntitlementsIT {

    @Autowired
    Entitlements entitlements;

    @Autowired
    UnitFiles files;

    @Autowired
    Units units;

    @Autowired
    Catalog catalog;

    @Autowired
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void defineProducts() {
        today = clock.today(ZoneOffset.UTC);
        for (var family : new String[] {"ENT-STD", "ENT-OWN"}) {
            catalog.defineFamily(family, Map.of("en", family), Map.of(), false);
            catalog.defineProduct(family + "-1", family + " one", family);
        }
        catalog.defineSalesStart("ENT-STD-1", today.minusYears(5));
        entitlements.defineTerms("ENT-OWN", Map.of(CostClass.PARTS, 12, CostClass.LABOUR, 6, CostClass.TRAVEL, 6), 3);
        entitlements.defineTerms(
                "ENT-OWN",
                today.minusMonths(8),
                Map.of(CostClass.PARTS, 60, CostClass.LABOUR, 60, CostClass.TRAVEL, 60),
                3);
    }

    @Test
    void grantsTwoYearsOfPartsAndLabourWhereAFamilyHasNoTermsOfItsOwn() {
        var bought = today.minusMonths(23);
        var serial = unit("ENT-1", "ENT-STD-1", bought);

        assertThat(entitlements.coverOf(serial, null, null, false, null))
                .containsExactly(
                        new Cover(CostClass.PARTS, CoverageVerdict.COVERED, 100, "in-warranty", bought.plusMonths(24)),
                        new Cover(CostClass.LABOUR, CoverageVerdict.COVERED, 100, "in-warranty", bought.plusMonths(24)),
                        new Cover(CostClass.TRAVEL, CoverageVerdict.NOT_COVERED, 0, "not-in-terms", null));
    }

    @Test
    void looksAtTheTermsThatWereAgreedWhenTheUnitWasBought() {
        var before = unit("ENT-2", "ENT-OWN-1", today.minusMonths(9));
        var after = unit("ENT-3", "ENT-OWN-1", today.minusMonths(7));

        assertThat(entitlements.coverOf(before, null, null, false, null))
                .extracting(Cover::verdict)
                .containsExactly(CoverageVerdict.COVERED, CoverageVerdict.NOT_COVERED, CoverageVerdict.NOT_COVERED);
        assertThat(entitlements.coverOf(after, null, null, false, null))
                .extracting(Cover::verdict)
                .containsOnly(CoverageVerdict.COVERED);
    }

    @Test
    void asksForAProofWhereOnlyTheCustomerKnowsTheDay() {
        var serial = unit("ENT-4", "ENT-STD-1", null);
        var claimed = today.minusMonths(3);

        assertThat(partsOf(serial, null, false)).isEqualTo("purchase-day-unknown");
        assertThat(partsOf(serial, claimed, false)).isEqualTo("purchase-day-not-proven");
        assertThat(partsOf(serial, claimed, true)).isEqualTo("in-warranty");
        assertThat(partsOf(serial, today.minusYears(6), true)).isEqualTo("purchase-before-sales-start");
    }

    @Test
    void paysForTheSameSymptomAgainAfterARepair() {
        var serial = unit("ENT-5", "ENT-STD-1", today.minusYears(4));
        entitlements.startRepairWarranty(serial, "RO-ENT-5", "LEAK", today.minusDays(1));
        entitlements.startRepairWarranty(serial, "RO-ENT-5", "LEAK", today.plusDays(99));

        assertThat(entitlements.coverOf(serial, null, null, false, "LEAK").get(0))
                .isEqualTo(new Cover(
                        CostClass.PARTS,
                        CoverageVerdict.COVERED,
                        100,
                        "repair-warranty",
                        today.minusDays(1).plusMonths(6)));
        assertThat(entitlements
                        .coverOf(serial, null, null, false, "NOISE")
                        .get(0)
                        .reason())
                .isEqualTo("out-of-warranty");
        assertThat(files.get("ent-5", Locale.ENGLISH).history())
                .filteredOn(entry -> entry.kind().equals("history.repair-warranty"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.number()).isEqualTo("RO-ENT-5"));
    }

    @Test
    void countsFullMonthsSinceTheEndOfThePartsWarranty() {
        var past = unit("ENT-6", "ENT-STD-1", today.minusMonths(24 + 5).minusDays(3));
        var running = unit("ENT-7", "ENT-STD-1", today.minusMonths(2));
        var unknown = unit("ENT-8", "ENT-STD-1", null);

        assertThat(entitlements.monthsSinceWarrantyEnd(past, null, today)).isEqualTo(5);
        assertThat(entitlements.monthsSinceWarrantyEnd(running, null, today)).isZero();
        assertThat(entitlements.monthsSinceWarrantyEnd(unknown, null, today)).isEqualTo(-1);
        assertThat(entitlements.monthsSinceWarrantyEnd(unknown, today, today)).isZero();
    }

    @Test
    void leavesToAnotherUnitWhatTheFirstOneHadWhateverItsOwnTermsAre() {
        var bought = today.minusMonths(18);
        var longer = unit("ENT-9", "ENT-STD-1", bought);
        var shorter = unit("ENT-10", "ENT-OWN-1", bought);
        var insteadOfLonger = unit("ENT-11", "ENT-OWN-1", bought);
        var insteadOfShorter = unit("ENT-12", "ENT-STD-1", bought);

        entitlements.carryOver(longer, insteadOfLonger, bought, today);
        entitlements.carryOver(shorter, insteadOfShorter, bought, today);

        assertThat(coverOf(insteadOfLonger, null)).isEqualTo(coverOf(longer, null));
        assertThat(coverOf(insteadOfShorter, null)).isEqualTo(coverOf(shorter, null));
        assertThat(coverOf(insteadOfLonger, null).get(0).until()).isEqualTo(bought.plusMonths(24));
        assertThat(coverOf(insteadOfShorter, null).get(0).until()).isEqualTo(bought.plusMonths(12));
        assertThat(entitlements.repairWarrantyMonths(insteadOfLonger, bought)).isEqualTo(3);
    }

    @Test
    void leavesToAnotherUnitTheWarrantyOnARepairThoughNobodyRepairedIt() {
        var bought = today.minusYears(4);
        var first = unit("ENT-13", "ENT-STD-1", bought);
        var other = unit("ENT-14", "ENT-STD-1", bought);
        entitlements.startRepairWarranty(first, "RO-ENT-12", "NOISE", today.minusYears(1));
        entitlements.startRepairWarranty(first, "RO-ENT-13", "LEAK", "SEAL", today.minusDays(1));

        entitlements.carryOver(first, other, bought, today);

        assertThat(coverOf(other, "LEAK").get(0).reason()).isEqualTo("repair-warranty");
        assertThat(coverOf(other, "LEAK")).isEqualTo(coverOf(first, "LEAK"));
        assertThat(coverOf(other, "NOISE").get(0).reason()).isEqualTo("out-of-warranty");
        assertThat(entitlements.repairUnderWarranty("ENT-14", "LEAK", today)).isEmpty();
        assertThat(entitlements.repairOfFaultUnderWarranty("ENT-14", "SEAL", today))
                .isEmpty();
        assertThat(entitlements.repairUnderWarranty("ENT-13", "LEAK", today)).contains("RO-ENT-13");
        assertThat(entitlements.repairWarrantyUntil("RO-ENT-13"))
                .contains(today.minusDays(1).plusMonths(6));
        assertThat(files.get("ENT-14", Locale.ENGLISH).history())
                .filteredOn(entry -> entry.kind().equals("history.repair-warranty"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).endsWith("carried on from ENT-13"));
    }

    @Test
    void refusesTermsOfNoFamilyAndImpossibleLengths() {
        assertThatThrownBy(() -> entitlements.defineTerms("NO-SUCH", Map.of(), 3))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> entitlements.defineTerms("ENT-STD", Map.of(CostClass.PARTS, -1), 3))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void knowsNothingOfAUnitThatIsNotRegistered() {
        assertThatThrownBy(() -> entitlements.coverOf(new SerialNumber("ENT-NONE"), null, null, true, null))
                .isInstanceOf(NotFoundException.class);
    }

    private List<Cover> coverOf(SerialNumber serial, String symptom) {
        return entitlements.coverOf(serial, null, null, false, symptom);
    }

    private String partsOf(SerialNumber serial, LocalDate claimed, boolean proof) {
        return entitlements.coverOf(serial, null, claimed, proof, null).get(0).reason();
    }

    private SerialNumber unit(String serial, String product, LocalDate soldOn) {
        var number = new SerialNumber(serial);
        units.register(number, product, soldOn, null, null, "system");
        return number;
    }
}
