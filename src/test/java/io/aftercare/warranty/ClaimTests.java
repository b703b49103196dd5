package io.aftercare.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.CoverageVerdict;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.SerialNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTests {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Claim claim = Claim.submit(
            "WC-2026-000001",
            new SerialNumber("CM-1234"),
            ClaimFixture.claimFor(" cm-1234 ").submission(),
            NOW);

    @Test
    void keepsTheSerialNumberAsTypedBesideItsOneSpelling() {
        assertThat(claim.facts().serialTyped()).isEqualTo("cm-1234");
        assertThat(claim.serial()).isEqualTo(new SerialNumber("CM-1234"));
    }

    @Test
    void cannotBeDecidedBeforeItIsAcknowledged() {
        assertRefused("claim-ruled", () -> claim.deciding().accept("anna", NOW));
    }

    @Test
    void isDecidedOnce() {
        claim.acknowledge();
        claim.deciding().accept("anna", NOW);

        assertRefused("claim-ruled", () -> claim.deciding().refuse("Broken by a fall", "boris", NOW));
        assertThat(claim.verdict().ruledBy()).isEqualTo("anna");
    }

    @Test
    void isClearlyCoveredWhenPartsAndLabourAre() {
        claim.acknowledge();
        claim.advise(advice(CoverageVerdict.COVERED, CoverageVerdict.COVERED));

        assertThat(claim.rulings().clearlyCovered()).isTrue();
    }

    @Test
    void isNotClearlyCoveredWhileOneCostClassAtStakeIsInDoubt() {
        claim.acknowledge();
        claim.advise(advice(CoverageVerdict.COVERED, CoverageVerdict.NEEDS_PROOF));

        assertThat(claim.rulings().clearlyCovered()).isFalse();
    }

    @Test
    void isNotClearlyCoveredWithoutAdvice() {
        assertThat(claim.rulings().clearlyCovered()).isFalse();
    }

    @Test
    void keepsOnlyTheLatestAdvice() {
        claim.acknowledge();
        claim.advise(advice(CoverageVerdict.COVERED, CoverageVerdict.COVERED));
        claim.advise(advice(CoverageVerdict.NOT_COVERED, CoverageVerdict.COVERED));

        assertThat(claim.rulings().advice()).hasSize(3);
        assertThat(claim.rulings().advice().get(0).verdict()).isEqualTo(CoverageVerdict.NOT_COVERED);
    }

    @Test
    void paysWhatWasAdvisedOnceAcceptedAndADoubtCountsForTheCustomer() {
        claim.acknowledge();
        claim.advise(advice(CoverageVerdict.NEEDS_PROOF, CoverageVerdict.PARTLY));
        claim.deciding().accept("anna", NOW);

        assertThat(claim.rulings().warrantyShare())
                .containsEntry(CostClass.PARTS, 100)
                .containsEntry(CostClass.LABOUR, 50)
                .containsEntry(CostClass.TRAVEL, 0);
    }

    @Test
    void leavesTheCustomerARestOnlyWhereTheWarrantyDoesNotPayAll() {
        claim.acknowledge();
        claim.advise(advice(CoverageVerdict.PARTLY, CoverageVerdict.NOT_COVERED));
        assertThat(claim.rulings().leavesRest()).isTrue();

        claim.advise(advice(CoverageVerdict.COVERED, CoverageVerdict.NEEDS_INSPECTION));
        assertThat(claim.rulings().leavesRest()).isFalse();
    }

    @Test
    void isAcceptedOutOfGoodwillAloneWhereTheWarrantyPaysNothing() {
        claim.acknowledge();
        claim.advise(advice(CoverageVerdict.NOT_COVERED, CoverageVerdict.NOT_COVERED));

        assertRefused("claim-accept-not-covered", () -> claim.deciding().accept("anna", NOW));
        claim.deciding().acceptFromGoodwill(100, "A regular customer", "anna", NOW);

        assertThat(claim.status()).isEqualTo(ClaimStatus.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTLY, NOT_COVERED, 30, 50, 30",
        "COVERED, NOT_COVERED, 40, 100, 40",
        "PARTLY, COVERED, 80, 80, 100",
        "NEEDS_PROOF, NOT_COVERED, 60, 60, 60"
    })
    void givesGoodwillOnlyWhereTheWarrantyDoesNotPayMore(
            CoverageVerdict parts, CoverageVerdict labour, int goodwill, int paidOfParts, int paidOfLabour) {
        claim.acknowledge();
        claim.advise(advice(parts, labour));

        claim.deciding().acceptFromGoodwill(goodwill, "A regular customer", "anna", NOW);

        assertThat(claim.rulings().warrantyShare())
                .containsEntry(CostClass.PARTS, paidOfParts)
                .containsEntry(CostClass.LABOUR, paidOfLabour);
    }

    @Test
    void knowsGoodwillThatTheWarrantyPaysAnyway() {
        claim.acknowledge();
        claim.advise(advice(CoverageVerdict.COVERED, CoverageVerdict.PARTLY));

        assertThat(claim.rulings().wastesGoodwill(50)).isTrue();
        assertThat(claim.rulings().wastesGoodwill(51)).isFalse();
    }

    @Test
    void paysTheShareOfGoodwill() {
        claim.acknowledge();
        claim.deciding().acceptFromGoodwill(60, "A regular customer", "anna", NOW);

        assertThat(claim.rulings().warrantyShare())
                .containsEntry(CostClass.PARTS, 60)
                .containsEntry(CostClass.LABOUR, 60);
    }

    @Test
    void refusesGoodwillOfNothingOrMoreThanAll() {
        claim.acknowledge();

        assertRefused("claim-goodwill-percent", () -> claim.deciding().acceptFromGoodwill(0, "no", "anna", NOW));
        assertRefused("claim-goodwill-percent", () -> claim.deciding().acceptFromGoodwill(101, "no", "anna", NOW));
    }

    @Test
    void isToldOfARefusalOnlyAfterOne() {
        claim.acknowledge();

        assertRefused("claim-not-refused", () -> claim.refusalTold(NOW));
        claim.deciding().refuse("Broken by a fall", "anna", NOW);
        claim.refusalTold(NOW);

        assertThat(claim.status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(claim.course().endedAt()).isNull();
        assertThat(claim.rulings().appealUntil()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        claim.end(ClaimEnding.of(claim, null), "system", NOW.plusSeconds(5));
        assertThat(claim.course().endedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void isCheckedAgainOnAppealAndRemembersBothRulings() {
        refused();

        claim.appeal("It was never dropped", "customer", NOW.plus(Duration.ofDays(29)));

        assertThat(claim.status()).isEqualTo(ClaimStatus.IN_CHECK);
        assertThat(claim.rulings().occasion()).isEqualTo(Occasion.APPEAL);
        assertThat(claim.verdict().ruledBy()).isEqualTo("anna");
        claim.deciding().accept("boris", NOW);
        assertThat(claim.status()).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(claim.rulings().past())
                .extracting(PastRuling::ruling, PastRuling::ruledBy, PastRuling::occasion)
                .containsExactly(
                        tuple(Ruling.REFUSED, "anna", Occasion.SUBMISSION),
                        tuple(Ruling.ACCEPTED, "boris", Occasion.APPEAL));
    }

    @Test
    void isNotAppealedAfterThirtyDays() {
        refused();

        assertRefused("claim-appeal-late", () -> claim.appeal("Late", "customer", NOW.plus(Duration.ofDays(30))));
    }

    @Test
    void isNotAppealedOnceTheRefusalIsFinal() {
        refused();
        claim.end(ClaimEnding.REFUSED, "system", NOW);

        assertRefused("claim-appeal-late", () -> claim.appeal("Late", "customer", NOW));
        assertThat(claim.appealable()).isFalse();
    }

    @Test
    void isAppealedOnce() {
        refused();
        claim.appeal("It was never dropped", "customer", NOW);
        claim.deciding().refuse("It was", "boris", NOW);
        claim.refusalTold(NOW);

        assertRefused("claim-appealed-already", () -> claim.appeal("Again", "customer", NOW));
        assertThat(claim.rulings().appealUntil()).isNull();
    }

    @Test
    void isNotAppealedUnlessRefused() {
        claim.acknowledge();

        assertRefused("claim-not-refused", () -> claim.appeal("Why not", "customer", NOW));
    }

    @Test
    void isDecidedAgainWhenTheWorkshopContestsTheCover() {
        claim.acknowledge();
        claim.deciding().accept("anna", NOW);
        claim.awaitUnit();
        claim.receive("Scratched", "", NOW);
        claim.openWorkshop();

        claim.deciding().open(Occasion.CONTEST);
        claim.deciding().refuse("A fall bent the frame", "boris", NOW);

        assertThat(claim.status()).isEqualTo(ClaimStatus.RECEIVED);
        assertThat(claim.rulings().warrantyShare())
                .containsEntry(CostClass.PARTS, 0)
                .containsEntry(CostClass.LABOUR, 0);
    }

    @Test
    void keepsWhatWasGrantedOnceTheWorkshopsDoubtIsCleared() {
        contested(CoverageVerdict.PARTLY, CoverageVerdict.NOT_COVERED, 30);

        claim.deciding().accept("boris", NOW);

        assertThat(claim.rulings().warrantyShare())
                .containsEntry(CostClass.PARTS, 50)
                .containsEntry(CostClass.LABOUR, 30);
        assertThat(claim.verdict().goodwillPercent()).isEqualTo(30);
    }

    @Test
    void givesGoodwillAloneForWhatTheWorkshopFound() {
        contested(CoverageVerdict.PARTLY, CoverageVerdict.NOT_COVERED, 30);

        claim.deciding().acceptFromGoodwill(40, "A regular customer", "boris", NOW);

        assertThat(claim.rulings().warrantyShare())
                .containsEntry(CostClass.PARTS, 40)
                .containsEntry(CostClass.LABOUR, 40);
    }

    private void contested(CoverageVerdict parts, CoverageVerdict labour, int goodwill) {
        claim.acknowledge();
        claim.advise(advice(parts, labour));
        claim.deciding().acceptFromGoodwill(goodwill, "A regular customer", "anna", NOW);
        claim.awaitUnit();
        claim.receive("Scratched", "", NOW);
        claim.openWorkshop();
        claim.deciding().open(Occasion.CONTEST);
    }

    @Test
    void isContestedOnlyWhileTheUnitIsInTheHouse() {
        claim.acknowledge();

        assertRefused("claim-not-in-check", () -> claim.deciding().open(Occasion.CONTEST));
    }

    @Test
    void keepsGoodwillInMindThatIsNotAgreedUponYet() {
        claim.acknowledge();
        claim.deciding().offerGoodwill(60, "A regular customer", "anna");

        assertThat(claim.verdict()).isNull();
        assertThat(claim.rulings().offer()).isEqualTo(new GoodwillOffer(60, "A regular customer", "anna"));
        claim.deciding().end(Ruling.DECLINED, NOW);
        assertThat(claim.rulings().offer()).isNull();
        claim.end(ClaimEnding.of(claim, null), "system", NOW);
        assertThat(claim.status()).isEqualTo(ClaimStatus.DECLINED);
        assertThat(claim.course().endedAt()).isEqualTo(NOW);
    }

    @Test
    void canBeCancelledUntilTheUnitIsReceived() {
        assertThat(claim.cancellable()).isTrue();
        claim.acknowledge();
        assertThat(claim.cancellable()).isTrue();
        claim.deciding().accept("anna", NOW);
        assertThat(claim.cancellable()).isTrue();
        claim.awaitUnit();
        assertThat(claim.cancellable()).isTrue();

        claim.receive("Scratched", "", NOW);
        claim.openWorkshop();

        assertThat(claim.cancellable()).isFalse();
        assertRefused("claim-unit-received", () -> claim.cancel("customer", NOW));
    }

    @Test
    void isCancelledOnce() {
        claim.cancel("customer", NOW);

        assertRefused("claim-ended", () -> claim.cancel("customer", NOW));
        assertThat(claim.course().endedBy()).isEqualTo("customer");
    }

    @Test
    void cannotCloseBeforeTheUnitWasReceived() {
        claim.acknowledge();

        assertRefused("claim-status", () -> claim.end(ClaimEnding.SETTLED, "system", NOW));
    }

    @Test
    void endsOnce() {
        inTheWorkshop();
        claim.end(ClaimEnding.SETTLED, "system", NOW);

        assertRefused("claim-ended", () -> claim.end(ClaimEnding.SETTLED, "system", NOW));
    }

    @Test
    void takesAUnitUntilItIsInTheWorkshopOrTheClaimHasEnded() {
        claim.receive("Scratched", "", NOW);
        claim.acknowledge();
        claim.receive("Scratched", "", NOW);
        claim.deciding().accept("anna", NOW);
        claim.openWorkshop();

        assertRefused("claim-unit-not-awaited", () -> claim.receive("Scratched", "", NOW));
    }

    @Test
    void endsAsNeverSentInWhileTheUnitIsAwaited() {
        assertRefused("claim-status", claim::stopWaiting);
        claim.acknowledge();
        claim.deciding().accept("anna", NOW);
        claim.awaitUnit();
        claim.stopWaiting();

        assertThat(ClaimEnding.of(claim, null)).isEqualTo(ClaimEnding.NOT_SENT_IN);
    }

    @Test
    void endsAsTheWorkshopSays() {
        inTheWorkshop();

        assertThat(ClaimEnding.of(claim, "REPAIRED")).isEqualTo(ClaimEnding.SETTLED);
        assertThat(ClaimEnding.of(claim, "NO_FAULT_FOUND")).isEqualTo(ClaimEnding.SETTLED);
        assertThat(ClaimEnding.of(claim, "UNREPAIRABLE")).isEqualTo(ClaimEnding.SETTLED);
        assertThat(ClaimEnding.of(claim, "DECLINED")).isEqualTo(ClaimEnding.DECLINED);
    }

    private void inTheWorkshop() {
        claim.acknowledge();
        claim.deciding().accept("anna", NOW);
        claim.awaitUnit();
        claim.receive("Scratched", "", NOW);
        claim.openWorkshop();
    }

    @Test
    void isIdentifiedWhileItIsChecked() {
        assertRefused("claim-not-in-check", () -> claim.identify(new SerialNumber("CM-9999"), LocalDate.EPOCH));
        claim.acknowledge();
        claim.identify(new SerialNumber("CM-9999"), LocalDate.of(2025, 1, 2));

        assertThat(claim.serial()).isEqualTo(new SerialNumber("CM-9999"));
        assertThat(claim.facts().purchaseDate()).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(claim.facts().serialTyped()).isEqualTo("cm-1234");
    }

    private void refused() {
        claim.acknowledge();
        claim.deciding().refuse("Broken by a fall", "anna", NOW);
        claim.refusalTold(NOW);
    }

    private static List<Cover> advice(CoverageVerdict parts, CoverageVerdict labour) {
        return List.of(
                new Cover(CostClass.TRAVEL, CoverageVerdict.NOT_COVERED, 0, "not-in-terms", null),
                new Cover(CostClass.PARTS, parts, percent(parts), "in-warranty", null),
                new Cover(CostClass.LABOUR, labour, percent(labour), "in-warranty", null));
    }

    private static int percent(CoverageVerdict verdict) {
        return switch (verdict) {
            case COVERED -> 100;
            case PARTLY -> 50;
            default -> 0;
        };
    }

    private static void assertRefused(String code, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
