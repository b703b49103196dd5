package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.shared.SerialNumber;
import io.aftercare.workflow.TaskRules;
import io.aftercare.workflow.WorkList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody wants to go who has the unit or the papers of a case in hand. */
@Component
@Transactional(readOnly = true)
public class CaseDoors {

    private final CaseRecords records;
    private final CaseViewer viewer;
    private final WorkList workList;
    private final Set<String> handsOn;

    CaseDoors(CaseRecords records, CaseViewer viewer, WorkList workList, List<HandsOnTasks> handsOn) {
        this.records = records;
        this.viewer = viewer;
        this.workList = workList;
        this.handsOn =
                handsOn.stream().flatMap(tasks -> tasks.taskKeys().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The cases of this unit that have not ended, newest first, whoever may see them. */
    public List<CaseFile> openOf(SerialNumber serial) {
        return records.findBySerialKeyOrderByOpenedAtDesc(serial.key()).stream()
                .map(viewer::view)
                .filter(file -> file.closedAt() == null)
                .toList();
    }

    /** To what is to be done with the unit in hand, if that is this reader's and nobody else has it; else to the case. */
    public String of(String number, Staff reader) {
        var mine = workList.ofCase(number).stream()
                .filter(task -> handsOn.contains(task.taskKey()))
                .filter(task -> TaskRules.mayDo(task, reader))
                .filter(task -> task.assignee() == null || task.assignee().equals(reader.username()))
                .toList();
        return mine.size() == 1 ? "/desk/tasks/" + mine.get(0).taskId() : "/desk/cases/" + number;
    }
}
