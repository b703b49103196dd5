package io.aftercare.repair;

import io.aftercare.repair.WorkSheet.Line;
import java.util.LinkedHashMap;
import java.util.List;

/** Minutes that one person worked on a unit. */
public record WorkTime(String username, int diagnosis, int repair, int test) {

    /** One entry a person, in the order of their first line. */
    static List<WorkTime> of(List<Line> lines) {
        var times = new LinkedHashMap<String, WorkTime>();
        lines.stream()
                .filter(line -> !line.kind().isPart())
                .forEach(line -> times.merge(line.bookedBy(), of(line), WorkTime::plus));
        return List.copyOf(times.values());
    }

    public int total() {
        return diagnosis + repair + test;
    }

    private WorkTime plus(WorkTime other) {
        return new WorkTime(username, diagnosis + other.diagnosis, repair + other.repair, test + other.test);
    }

    private static WorkTime of(Line line) {
        return switch (line.kind()) {
            case DIAGNOSIS_MINUTES -> new WorkTime(line.bookedBy(), line.quantity(), 0, 0);
            case TEST_MINUTES -> new WorkTime(line.bookedBy(), 0, 0, line.quantity());
            default -> new WorkTime(line.bookedBy(), 0, line.quantity(), 0);
        };
    }
}
