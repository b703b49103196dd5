package io.aftercare.bench;

import java.util.Map;
import java.util.Set;

/** What staff do with a task by the fate of its case, and what the customer says to that. */
final class Answers {

    /** Decisions that may leave a rest to the customer, who has to agree then. */
    private static final Set<String> OFFERS = Set.of("ACCEPT", "GOODWILL", "APPROVE");

    private static final int AFTER_REMINDER = 4;
    private static final int AFTER_SLEEP = 15;

    private final Intake intake;
    private final Customers customers;
    private final Calendar calendar;
    private final Memory memory;
    private final Forms forms;

    Answers(Intake intake, Customers customers, Calendar calendar, Memory memory, Forms forms) {
        this.intake = intake;
        this.customers = customers;
        this.calendar = calendar;
        this.memory = memory;
        this.forms = forms;
    }

    Act to(Robot.Task task, Incident incident) {
        return switch (task.key()) {
            case "user_receive_unit" -> receive(task, incident);
            case "user_repair_unit" -> repair(task, incident);
            case "user_hand_back" -> handBack(task, incident);
            default -> complete(task, incident);
        };
    }

    private Act complete(Robot.Task task, Incident incident) {
        return new Act(Kind.COMPLETION, forms.of(task, incident));
    }

    private Act receive(Robot.Task task, Incident incident) {
        switch (incident.fate()) {
            case CANCELLED -> once("cancelled", task, () -> customers.say(incident, "cancellation", Map.of(), 0));
            case PARCEL_OF_CLAIM ->
                once("sent", task, () -> {
                    memory.name(incident, task.caseNumber());
                    intake.parcel(incident);
                });
            case NEVER_SENT_IN -> {}
            default -> {
                return complete(task, incident);
            }
        }
        return Act.WAIT;
    }

    private Act repair(Robot.Task task, Incident incident) {
        if (incident.fate() == Fate.WITHDRAWN) {
            once("withdrawn", task, () -> customers.say(incident, "withdrawal", Map.of(), 0));
            return Act.WAIT;
        }
        if (incident.fate() != Fate.WAITED_FOR_SUPPLIER || memory.times("resumed", task.caseNumber()) > 0) {
            return complete(task, incident);
        }
        if (!task.held()) {
            return new Act(Kind.HOLD, Map.of("reason", "SUPPLIER", "note", "part ordered"));
        }
        return calendar.day() == 0 ? Act.WAIT : new Act(Kind.RESUME, Map.of());
    }

    private Act handBack(Robot.Task task, Incident incident) {
        var collected = switch (incident.fate()) {
            case LEFT_AND_SCRAPPED -> {
                once("consent", task, () -> customers.say(incident, "disposal-consent", Map.of(), AFTER_SLEEP));
                yield false;
            }
            case COLLECTED_FROM_STORAGE -> memory.times("user_store_unit", task.caseNumber()) > 0;
            case COLLECTED_AT_LAST -> memory.times("user_decide_uncollected", task.caseNumber()) > 0;
            default -> true;
        };
        return collected ? complete(task, incident) : Act.WAIT;
    }

    private void once(String what, Robot.Task task, Runnable act) {
        if (memory.first(what, task.caseNumber())) {
            act.run();
        }
    }

    /** Remembers what was done; the customer hears of it. */
    void done(Robot.Task task, Incident incident, Act act) {
        memory.note(act.kind() == Kind.RESUME ? "resumed" : task.key(), task.caseNumber());
        var decision = act.body().getOrDefault("decision", "");
        if ("ASK".equals(decision)) {
            answer(incident);
        } else if (OFFERS.contains(decision.toString())) {
            customers.decideIfAsked(incident, incident.fate() != Fate.SHARE_DECLINED);
        } else if ("REFUSE".equals(decision)
                && task.key().equals("user_decide_claim")
                && incident.fate().name().startsWith("APPEALED_")) {
            customers.say(incident, "appeal", Map.of("text", "It never worked"), AFTER_REMINDER);
        }
    }

    private void answer(Incident incident) {
        var text = Map.<String, Object>of("text", "I bought it in the shop at the corner");
        switch (incident.fate()) {
            case ANSWERED_AFTER_REMINDER -> customers.say(incident, "answers", text, AFTER_REMINDER);
            case ANSWERED_AFTER_SLEEP -> customers.say(incident, "answers", text, AFTER_SLEEP);
            case NEVER_ANSWERED -> {}
            default -> customers.say(incident, "answers", text, 0);
        }
    }

    enum Kind {
        WAIT,
        HOLD,
        RESUME,
        COMPLETION
    }

    record Act(Kind kind, Map<String, Object> body) {

        static final Act WAIT = new Act(Kind.WAIT, Map.of());
    }
}
