package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseStage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MainActionTests {

    private static final List<String> NONE = List.of();

    @Test
    void isToAnswerWhateverElseThereIs() {
        assertThat(MainAction.of(List.of("appeal", "answers"), CaseStage.AWAITING_ANSWER, true, true))
                .isEqualTo(MainAction.ANSWER);
    }

    @Test
    void isToReadBeforeAnythingIsDecided() {
        assertThat(MainAction.of(List.of("appeal"), CaseStage.REFUSED, true, true))
                .isEqualTo(MainAction.READ);
    }

    @Test
    void isToAppealBeforeTheUnitIsCollected() {
        assertThat(MainAction.of(List.of("appeal", "conversation"), CaseStage.REFUSED, true, false))
                .isEqualTo(MainAction.APPEAL);
    }

    @Test
    void isToBringTheUnitAndToCollectIt() {
        assertThat(MainAction.of(List.of("cancellation", "conversation"), CaseStage.AWAITING_UNIT, false, false))
                .isEqualTo(MainAction.SEND_IN);
        assertThat(MainAction.of(List.of("conversation"), CaseStage.READY, true, false))
                .isEqualTo(MainAction.COLLECT);
        assertThat(MainAction.of(List.of("conversation"), CaseStage.READY, false, false))
                .isEqualTo(MainAction.WRITE);
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void isANewClaimOnceTheCaseHasEnded(CaseStage stage) {
        var action = MainAction.of(List.of("conversation"), stage, false, false);

        assertThat(action == MainAction.NEW_CLAIM).isEqualTo(stage.ended());
    }

    @Test
    void isNothingWhereNothingCanBeDone() {
        assertThat(MainAction.of(NONE, CaseStage.IN_REPAIR, false, false)).isEqualTo(MainAction.NOTHING);
    }
}
