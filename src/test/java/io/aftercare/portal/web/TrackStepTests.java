package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseKind;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.TimelineEntry;
import io.aftercare.casefile.TrackingView;
import io.aftercare.casefile.UnitPlace.Kind;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackStepTests {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, WITH_CUSTOMER, received",
        "IN_REVIEW, WITH_CUSTOMER, checked",
        "AWAITING_ANSWER, WITH_CUSTOMER, checked",
        "AWAITING_ANSWER, BENCH, with-us",
        "AWAITING_UNIT, WITH_CUSTOMER, with-us",
        "IN_DIAGNOSIS, BENCH, with-us",
        "IN_REPAIR, BENCH, repaired",
        "IN_TEST, BENCH, repaired",
        "READY, IN_HOUSE, back",
        "REFUSED, IN_HOUSE, back"
    })
    void showWhereTheCaseIs(CaseStage stage, Kind place, String current) {
        assertThat(steps(stage, place, "stage.IN_REPAIR"))
                .filteredOn(TrackStep::current)
                .extracting(TrackStep::name)
                .containsExactly(current);
    }

    @Test
    void areAllDoneInTheEnd() {
        assertThat(steps(CaseStage.CLOSED, Kind.HANDED_OVER, "stage.IN_REPAIR", "stage.IN_TEST"))
                .hasSize(5)
                .allMatch(TrackStep::done);
    }

    @Test
    void claimNoRepairThatWasNot() {
        assertThat(steps(CaseStage.READY, Kind.IN_HOUSE, "stage.IN_DIAGNOSIS"))
                .extracting(TrackStep::name)
                .doesNotContain("repaired");
        assertThat(steps(CaseStage.CLOSED, Kind.HANDED_OVER))
                .extracting(TrackStep::name)
                .doesNotContain("repaired");
    }

    @Test
    void promiseNoReturnOfAUnitThatStays() {
        assertThat(steps(CaseStage.CLOSED, Kind.SCRAPPED))
                .allMatch(TrackStep::done)
                .extracting(TrackStep::name)
                .doesNotContain("back");
    }

    @Test
    void endWithTheCheckWhereNothingIsAccepted() {
        assertThat(steps(CaseStage.REFUSED, Kind.WITH_CUSTOMER))
                .extracting(TrackStep::name)
                .containsExactly("received", "checked");
    }

    @Test
    void areNoneForACaseThatEndedOnTheWay() {
        assertThat(steps(CaseStage.CANCELLED, Kind.WITH_CUSTOMER)).isEmpty();
        assertThat(steps(CaseStage.REFUSAL_FINAL, Kind.HANDED_OVER)).isEmpty();
    }

    private static List<TrackStep> steps(CaseStage stage, Kind place, String... happened) {
        var now = ZonedDateTime.of(2026, 11, 2, 12, 0, 0, 0, ZoneOffset.UTC);
        var timeline = Stream.of(happened)
                .map(kind -> new TimelineEntry(1, now, kind, "", null, true))
                .toList();
        return TrackStep.of(new TrackingView(
                "WC-2026-000001", CaseKind.CLAIM, stage, "", "", null, "", "", "", place, null, timeline));
    }
}
