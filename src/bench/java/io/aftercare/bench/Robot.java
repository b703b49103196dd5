package io.aftercare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A robot at the desk: reads its work list and finishes what it finds there. */
final class Robot {

    private final Desk desk;
    private final String run;
    private final Map<String, Incident> bySerial;
    private final LocalDate today;
    private final Map<String, AtomicInteger> done;
    private final Set<String> failedOnce;

    /**
     * @param run        beginning of the serial numbers that this robot cares about
     * @param failedOnce cases whose unit has failed a test, shared by all robots
     */
    Robot(
            Desk desk,
            String run,
            Map<String, Incident> bySerial,
            LocalDate today,
            Map<String, AtomicInteger> done,
            Set<String> failedOnce) {
        this.desk = desk;
        this.run = run;
        this.bySerial = bySerial;
        this.today = today;
        this.done = done;
        this.failedOnce = failedOnce;
    }

    /** Works off one page of the list in some order; the number of tasks finished. */
    int workOnce() {
        var items = new ArrayList<JsonNode>();
        desk.get("/api/v1/worklist?scope=group&size=50&q=" + run).get("items").forEach(items::add);
        Collections.shuffle(items);
        int finished = 0;
        for (var item : items) {
            var incident = bySerial.get(item.path("serial").asText());
            if (incident != null && finish(item, incident)) {
                finished++;
            }
        }
        return finished;
    }

    private boolean finish(JsonNode item, Incident incident) {
        var key = item.get("key").asText();
        var path = "/api/v1/tasks/" + item.get("taskId").asText() + "/completion";
        var answer = desk.post(path, "application/json", json(form(key, incident, item)));
        if (answer.statusCode() == 422 && key.equals("user_decide_claim")) {
            answer = desk.post(
                    path, "application/json", json(Map.of("decision", "REFUSE", "reason", "Out of warranty")));
        }
        count(answer.statusCode() == 200 ? key : key + " answered " + answer.statusCode());
        if (answer.statusCode() == 422 || answer.statusCode() >= 500) {
            System.err.println(desk.name() + " " + path + " " + key + ": " + answer.body());
        }
        return answer.statusCode() == 200;
    }

    private Map<String, Object> form(String key, Incident incident, JsonNode item) {
        return switch (key) {
            case "user_register_unit" ->
                Map.of(
                        "serialNumber", incident.serial(),
                        "productCode", incident.product(),
                        "purchaseDate", incident.soldOn(today).toString());
            case "user_decide_claim" -> decision(incident);
            case "user_approve_goodwill" -> Map.of("decision", "APPROVE", "reason", "Known weakness of the model");
            case "user_receive_unit" ->
                Map.of("serialNumber", incident.serial(), "condition", "used", "accessories", "", "shelfPlace", "R-1");
            case "user_diagnose_unit" ->
                Map.of(
                        "result",
                        "REPAIR",
                        "faultCode",
                        "OTHER",
                        "finding",
                        "Found by a robot",
                        "minutes",
                        10,
                        "plannedMinutes",
                        30,
                        "plannedParts",
                        "1 x part");
            case "user_repair_unit" ->
                Map.of(
                        "resolutionCode",
                        "OTHER",
                        "workDone",
                        "Replaced",
                        "causalPart",
                        "part",
                        "partsUsed",
                        "1 x part",
                        "labourMinutes",
                        35,
                        "oldPart",
                        incident.index() % 7 == 0 ? "UNDECIDED" : "SCRAP");
            case "user_test_unit" -> test(incident, item.get("caseNumber").asText());
            case "user_hand_back" ->
                Map.of("method", "SHIPMENT", "carrier", "Post", "parcelNumber", "P" + incident.index());
            case "user_settle_open_points" -> Map.of("oldPart", "SCRAP");
            default -> throw new IllegalStateException("No robot knows " + key);
        };
    }

    private static Map<String, Object> decision(Incident incident) {
        return switch (incident.index() % 3) {
            case 0 -> Map.of("decision", "REFUSE", "reason", "Worn out by use");
            case 1 -> Map.of("decision", "GOODWILL", "goodwillPercent", 100, "reason", "Known weakness of the model");
            default -> Map.of("decision", "ACCEPT");
        };
    }

    /** Each ninth unit fails its first test. */
    private Map<String, Object> test(Incident incident, String caseNumber) {
        if (incident.index() % 9 == 0 && failedOnce.add(caseNumber)) {
            return Map.of(
                    "passed",
                    false,
                    "checks",
                    new String[] {"SAFETY"},
                    "failure",
                    "Still noisy",
                    "reason",
                    "Robots",
                    "minutes",
                    10);
        }
        return Map.of(
                "passed",
                true,
                "checks",
                new String[] {"SAFETY", "FUNCTION", "COMPLETENESS"},
                "reason",
                "Robots only",
                "minutes",
                10);
    }

    private void count(String what) {
        done.computeIfAbsent(what, unseen -> new AtomicInteger()).incrementAndGet();
    }

    static String json(Map<String, Object> fields) {
        return Desk.JSON.valueToTree(fields).toString();
    }

    static Map<String, AtomicInteger> counters() {
        return new ConcurrentHashMap<>(new LinkedHashMap<>());
    }

    static String table(Map<String, AtomicInteger> counters) {
        var lines = new StringBuilder();
        new TreeMap<>(counters).forEach((what, count) -> lines.append("  %-45s %6d%n".formatted(what, count.get())));
        return lines.toString();
    }
}
