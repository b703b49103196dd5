package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskRulesTests {

    private static final String HERE = "BER";

    @Test
    void letsARoleOfTheTaskTakeItAtItsCentre() {
        assertThat(TaskRules.mayDo(task(null, null), staff("tim", HERE, Role.TECHNICIAN)))
                .isTrue();
    }

    @Test
    void keepsOtherRolesAndOtherCentresFromTakingIt() {
        assertThat(TaskRules.mayDo(task(null, null), staff("fay", HERE, Role.FRONT_DESK)))
                .isFalse();
        assertThat(TaskRules.mayDo(task(null, null), staff("leo", HERE, Role.LEAD)))
                .isFalse();
        assertThat(TaskRules.mayDo(task(null, null), staff("tom", "HAM", Role.TECHNICIAN)))
                .isFalse();
    }

    @Test
    void keepsTheExcludedPersonFromTheTask() {
        assertThatThrownBy(() -> TaskRules.requireMayDo(task(null, "tim"), staff("tim", HERE, Role.TECHNICIAN)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("four-eyes");
    }

    @Test
    void letsTheHolderTheLeadAndTheManagerPassATaskOn() {
        for (var actor : Set.of(
                staff("tim", HERE, Role.TECHNICIAN), staff("leo", HERE, Role.LEAD), staff("mia", HERE, Role.MANAGER))) {
            assertThatCode(() -> TaskRules.requireMayPassOn(task("tim", null), actor))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void keepsOthersFromPassingATaskOn() {
        for (var actor : Set.of(staff("tom", HERE, Role.TECHNICIAN), staff("lea", "HAM", Role.LEAD))) {
            assertThatThrownBy(() -> TaskRules.requireMayPassOn(task("tim", null), actor))
                    .isInstanceOf(ConflictException.class)
                    .hasMessage("task-not-yours");
        }
    }

    private static Staff staff(String name, String centre, Role role) {
        return new Staff(name, name, "en", Set.of(role), Set.of(centre), Set.of(centre), Set.of("DE"), true);
    }

    private static WorkItem task(String assignee, String excluded) {
        var start = Instant.parse("2026-11-02T09:00:00Z");
        return new WorkItem(
                "t1",
                "user_check_parcel",
                "parcel-check",
                "P-1",
                "P-1",
                "Kettle",
                "Ann Bell",
                "SN-1",
                HERE,
                Set.of(Role.TECHNICIAN),
                Priority.NORMAL,
                start,
                start.plusSeconds(3600),
                SlaState.ON_TRACK,
                assignee,
                excluded,
                null,
                false);
    }
}
