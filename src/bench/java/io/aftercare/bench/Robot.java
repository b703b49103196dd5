package io.aftercare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A robot at the desk: reads its work list and finishes what it finds there, unless it is to wait by the case's fate. */
final class Robot {

    private static final Map<String, Set<String>> WORK = Map.of(
            "front-desk",
            Set.of(
                    "user_register_unit",
                    "user_receive_unit",
                    "user_hand_back",
                    "user_store_unit",
                    "user_settle_open_points",
                    "user_identify_parcel",
                    "user_ship_parcel_back"),
            "technician",
            Set.of("user_diagnose_unit", "user_repair_unit", "user_test_unit"),
            "adjudicator",
            Set.of("user_decide_claim", "user_decide_appeal"),
            "manager",
            Set.of("user_approve_goodwill", "user_decide_remedy", "user_decide_uncollected"),
            "lead",
            Set.of("user_decide_after_tests"));

    private final Desk desk;
    private final Set<String> keys;
    private final int place;
    private final int colleagues;
    private final Intake intake;
    private final Answers answers;
    private final Tally tally;
    /** Tasks that this robot cannot do, so that it tries none of them for ever. */
    private final Set<String> refused = new HashSet<>();

    /** @param place number of this robot among those with the same role, who share the cases by their numbers */
    Robot(Desk desk, String role, int place, int colleagues, Intake intake, Answers answers, Tally tally) {
        this.desk = desk;
        this.keys = WORK.get(role);
        this.place = place;
        this.colleagues = colleagues;
        this.intake = intake;
        this.answers = answers;
        this.tally = tally;
    }

    /** Goes through the whole list once. @return the number of things done */
    int workOnce() {
        int finished = 0;
        String after = null;
        do {
            var mark = after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
            var page = desk.get("/api/v1/worklist?scope=group&size=100" + mark);
            for (var item : page.get("items")) {
                finished += work(item);
            }
            after = page.path("next").textValue();
        } while (after != null);
        return finished;
    }

    private int work(JsonNode item) {
        var task = new Task(
                item.get("taskId").asText(),
                item.get("key").asText(),
                item.get("caseNumber").asText(),
                item.hasNonNull("hold"));
        var incident = intake.find(task.caseNumber(), item.path("serial").asText());
        if (incident == null || !isMine(task, incident)) {
            return 0;
        }
        var act = answers.to(task, incident);
        return act.kind() == Answers.Kind.WAIT ? 0 : send(task, incident, act);
    }

    private boolean isMine(Task task, Incident incident) {
        if (!keys.contains(task.key()) || refused.contains(task.id())) {
            return false;
        }
        // whoever decided or repaired before is kept away, so these are for the first who may
        if (incident.elder() != null || task.key().equals("user_decide_appeal")) {
            return true;
        }
        var shift = task.key().equals("user_test_unit") ? 1 : 0;
        return share(task.caseNumber(), shift, colleagues) == place;
    }

    /** Which of so many colleagues has this case. */
    static int share(String caseNumber, int shift, int colleagues) {
        return Math.floorMod(caseNumber.hashCode() + shift, colleagues);
    }

    private int send(Task task, Incident incident, Answers.Act act) {
        var last = act.kind().name().toLowerCase(Locale.ROOT);
        var path = "/api/v1/tasks/" + task.id() + "/" + last;
        var answer = desk.post(path, Desk.json(act.body()));
        var done = answer.statusCode() == 200;
        var what = act.kind() == Answers.Kind.COMPLETION ? task.key() : task.key() + " " + last;
        tally.add(done ? what : what + " answered " + answer.statusCode());
        if (done) {
            answers.done(task, incident, act);
        } else if (answer.statusCode() != 409) {
            if (answer.statusCode() == 422) {
                refused.add(task.id());
            }
            System.err.println(desk.name() + " " + path + " " + task.key() + " " + incident + ": " + answer.body());
        }
        return done ? 1 : 0;
    }

    /** A task of the list. */
    record Task(String id, String key, String caseNumber, boolean held) {}
}
