package io.aftercare.workflow.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftercare.shared.Submissions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;

class ClockWatchdogTests {

    /** As when the job executor holds the table of jobs at the start after a crash. */
    @Test
    void stopsNoStart() {
        var busy = mock(Submissions.class);
        when(busy.once(any(), any(), any(), any())).thenThrow(new ProcessEngineException("table is locked"));
        var watchdog = new ClockWatchdog(mock(ManagementService.class), mock(RepositoryService.class), busy);

        assertThatCode(watchdog::rearm).doesNotThrowAnyException();
    }
}
