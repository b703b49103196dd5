package io.aftercare.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What staff write into the form of a task, by the fate of its case. */
final class Forms {

    private static final List<String> ALL_CHECKS = List.of("SAFETY", "FUNCTION", "COMPLETENESS");
    private static final String WEAKNESS = "Known weakness of the model";

    private final Memory memory;
    private final MasterData data;
    private final LocalDate today;

    Forms(Memory memory, MasterData data) {
        this.memory = memory;
        this.data = data;
        this.today = data.today();
    }

    Map<String, Object> of(Robot.Task task, Incident incident) {
        return switch (task.key()) {
            case "user_register_unit" ->
                Map.of(
                        "serialNumber", incident.serial(),
                        "productCode", incident.product(),
                        "purchaseDate", incident.soldOn(today).toString());
            case "user_decide_claim" -> decision(task, incident);
            case "user_decide_appeal" -> incident.fate() == Fate.APPEALED_IN_VAIN ? refusal() : goodwill(100);
            case "user_approve_goodwill" ->
                Map.of(
                        "decision",
                        incident.fate() == Fate.GOODWILL_BY_MANAGER ? "APPROVE" : "REFUSE",
                        "reason",
                        "Looked at it again");
            case "user_receive_unit" ->
                Map.of("serialNumber", incident.serial(), "condition", "used", "accessories", "", "shelfPlace", "R-1");
            case "user_diagnose_unit" -> diagnosis(incident.fate());
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
            case "user_test_unit" -> test(task, incident.fate());
            case "user_decide_after_tests" -> afterTests(task, incident.fate());
            case "user_decide_remedy" -> remedy(incident);
            case "user_hand_back" -> handBack(incident);
            case "user_store_unit" -> Map.of("storagePlace", "S-1");
            case "user_decide_uncollected" ->
                incident.fate() == Fate.LEFT_AND_SCRAPPED
                        ? Map.of("method", "SCRAP")
                        : Map.of("method", "WAIT_ON", "reason", "Comes next month");
            case "user_settle_open_points" -> Map.of("oldPart", "SCRAP", "unitPlace", "SHIPPED");
            case "user_identify_parcel" -> owner(incident);
            case "user_ship_parcel_back" -> Map.of("carrier", "Post", "parcelNumber", "B" + incident.index());
            default -> throw new IllegalStateException("No robot knows " + task.key());
        };
    }

    private Map<String, Object> decision(Robot.Task task, Incident incident) {
        return switch (incident.fate()) {
            case ANSWERED, ANSWERED_AFTER_REMINDER, ANSWERED_AFTER_SLEEP, NEVER_ANSWERED ->
                memory.times("user_decide_claim", task.caseNumber()) == 0
                        ? Map.of("decision", "ASK", "reason", "Where did you buy it?")
                        : Map.of("decision", "ACCEPT");
            case GOODWILL, GOODWILL_BY_MANAGER, GOODWILL_REFUSED_BY_MANAGER -> goodwill(100);
            case SHARE_ACCEPTED, SHARE_DECLINED -> goodwill(50);
            case DAMAGE_COVERED -> Map.of("decision", "ACCEPT");
            default -> refusal();
        };
    }

    private static Map<String, Object> refusal() {
        return Map.of("decision", "REFUSE", "reason", "Worn out by use");
    }

    private static Map<String, Object> goodwill(int percent) {
        return Map.of("decision", "GOODWILL", "goodwillPercent", percent, "reason", WEAKNESS);
    }

    private static Map<String, Object> diagnosis(Fate fate) {
        var result = switch (fate) {
            case NO_FAULT_FOUND -> "NO_FAULT_FOUND";
            case MONEY_BACK, REPLACED, REPLACED_OLD_GIVEN_BACK -> "UNREPAIRABLE";
            case DAMAGE_COVERED, DAMAGE_NOT_COVERED -> "CUSTOMER_DAMAGE";
            default -> "REPAIR";
        };
        var form = new LinkedHashMap<String, Object>(Map.of("result", result, "finding", "By a robot", "minutes", 10));
        if (fate == Fate.NO_FAULT_FOUND) {
            form.put("checks", ALL_CHECKS);
        } else {
            form.put("faultCode", "OTHER");
            form.put("plannedMinutes", 30);
            form.put("plannedParts", "1 x part");
        }
        return form;
    }

    private Map<String, Object> test(Robot.Task task, Fate fate) {
        var failures = fate.tested() ? (fate == Fate.FAILED_ONE_TEST ? 1 : 2) : 0;
        return memory.times("user_test_unit", task.caseNumber()) < failures
                ? Map.of(
                        "passed",
                        false,
                        "checks",
                        List.of("SAFETY"),
                        "failure",
                        "Still noisy",
                        "reason",
                        "Nobody else is here",
                        "minutes",
                        10)
                : Map.of("passed", true, "checks", ALL_CHECKS, "reason", "Nobody else is here", "minutes", 10);
    }

    private Map<String, Object> afterTests(Robot.Task task, Fate fate) {
        var reason = "Looked at it myself";
        return fate == Fate.GIVEN_UP_AFTER_TESTS
                ? Map.of("decision", "UNREPAIRABLE", "reason", reason)
                : Map.of("decision", "BENCH", "technician", data.technician(task.caseNumber()), "reason", reason);
    }

    private static Map<String, Object> remedy(Incident incident) {
        var form = new LinkedHashMap<String, Object>(Map.of("reason", "Beyond repair"));
        if (incident.fate() == Fate.MONEY_BACK) {
            form.putAll(Map.of("remedy", "REFUND", "amount", "249.90", "currency", "EUR", "oldUnit", "KEPT"));
            return form;
        }
        form.putAll(Map.of("remedy", "REPLACEMENT", "replacementSerial", incident.serial() + "/R"));
        switch (incident.fate()) {
            case REPLACED_OLD_GIVEN_BACK -> form.put("oldUnit", "GIVEN_BACK");
            case GIVEN_UP_AFTER_TESTS -> form.putAll(Map.of("oldUnit", "SCRAPPED", "consent", "By letter"));
            default -> form.put("oldUnit", "KEPT");
        }
        return form;
    }

    private static Map<String, Object> handBack(Incident incident) {
        return switch (incident.fate()) {
            case SCRAPPED_AT_COUNTER, PARCEL_REFUSED_AND_SCRAPPED ->
                Map.of("method", "SCRAPPED", "writtenConsent", true);
            default -> Map.of("method", "SHIPMENT", "carrier", "Post", "parcelNumber", "P" + incident.index());
        };
    }

    /** A parcel whose claim waits for it is found by its serial number. */
    private Map<String, Object> owner(Incident incident) {
        return switch (incident.fate()) {
            case PARCEL_SENT_BACK -> Map.of("belongsTo", "SENDER", "reason", "Nobody answers");
            case PARCEL_OF_CLAIM -> Map.of("belongsTo", "CLAIM", "claimNumber", memory.numberOf(incident));
            default ->
                Map.of(
                        "belongsTo",
                        "NEW_CLAIM",
                        "serialNumber",
                        incident.serial(),
                        "productCode",
                        incident.product(),
                        "purchaseDate",
                        incident.soldOn(today).toString(),
                        "proofOfPurchase",
                        true,
                        "description",
                        "It came without a word",
                        "customerName",
                        incident.customer(),
                        "email",
                        incident.email());
        };
    }
}
