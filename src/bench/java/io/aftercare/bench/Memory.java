package io.aftercare.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all robots know of what has happened to a case. */
final class Memory {

    private final Map<String, Integer> times = new ConcurrentHashMap<>();
    private final Map<Integer, String> numbers = new ConcurrentHashMap<>();

    /** @return whether it had not happened to this case before */
    boolean first(String what, String caseNumber) {
        return times.merge(what + " " + caseNumber, 1, Integer::sum) == 1;
    }

    /** Keeps the number under which an incident is known. */
    void name(Incident incident, String caseNumber) {
        numbers.put(incident.index(), caseNumber);
    }

    String numberOf(Incident incident) {
        return numbers.get(incident.index());
    }

    int times(String what, String caseNumber) {
        return times.getOrDefault(what + " " + caseNumber, 0);
    }

    void note(String what, String caseNumber) {
        first(what, caseNumber);
    }
}
