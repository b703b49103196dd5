package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.aftercare.shared.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseQueryTests {

    @Test
    void meansEveryStageUnlessToldOtherwise() {
        assertThat(stages(null)).containsExactly(CaseStage.values());
    }

    @Test
    void tellsOpenFromEnded() {
        assertThat(stages("ended"))
                .containsExactly(
                        CaseStage.CLOSED,
                        CaseStage.CANCELLED,
                        CaseStage.REFUSAL_FINAL,
                        CaseStage.UNANSWERED,
                        CaseStage.DECLINED,
                        CaseStage.NOT_SENT_IN,
                        CaseStage.WITHDRAWN);
        assertThat(stages("open")).hasSize(9).noneMatch(CaseStage::ended);
        assertThat(stages("READY")).containsExactly(CaseStage.READY);
    }

    @Test
    void refusesAStatusThatDoesNotExist() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> stages("' or 1=1"))
                .satisfies(
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("status"));
    }

    private static List<CaseStage> stages(String status) {
        return new CaseQuery(null, status, null, null).stages();
    }
}
