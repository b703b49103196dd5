package io.aftercare.bench;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;

/** Customers who say something by their tracking link, at once or days later. */
final class Customers {

    private final Desk anyone;
    private final Calendar calendar;
    private final Tally tally;
    private final Map<Integer, String> tokens = new ConcurrentHashMap<>();
    private final Queue<Word> words = new ConcurrentLinkedQueue<>();

    Customers(Desk anyone, Calendar calendar, Tally tally) {
        this.anyone = anyone;
        this.calendar = calendar;
        this.tally = tally;
    }

    void getLink(Incident incident, String trackingUrl) {
        tokens.put(incident.index(), trackingUrl.substring(trackingUrl.lastIndexOf('/') + 1));
    }

    /** @param about the last part of the address, such as {@code answers} */
    void say(Incident incident, String about, Map<String, Object> body, int afterDays) {
        words.add(new Word(incident, about, body, calendar.day() + afterDays));
    }

    /** Accepts or declines what is offered, if anything is. */
    void decideIfAsked(Incident incident, boolean accepted) {
        var token = tokens.get(incident.index());
        if (token != null && asked(token)) {
            say(incident, "answers", Map.of("decision", accepted ? "ACCEPT" : "DECLINE"), 0);
        }
    }

    private boolean asked(String token) {
        var actions = anyone.get("/api/v1/track/" + token).get("actions");
        return StreamSupport.stream(actions.spliterator(), false)
                .anyMatch(action -> action.asText().equals("answers"));
    }

    boolean silent() {
        return words.stream().noneMatch(word -> word.day() <= calendar.day());
    }

    /** Says what is to be said by now. @return how much that was */
    int speak() {
        var due = words.stream().filter(word -> word.day() <= calendar.day()).toList();
        due.forEach(this::send);
        words.removeAll(due);
        return due.size();
    }

    private void send(Word word) {
        var path = "/api/v1/track/" + tokens.get(word.incident().index()) + "/" + word.about();
        var answer = anyone.post(path, Desk.json(word.body()));
        if (answer.statusCode() == 200) {
            tally.add("customer: " + word.about());
        } else {
            tally.add("customer: " + word.about() + " answered " + answer.statusCode());
            System.err.println(word.incident() + " " + path + ": " + answer.body());
        }
    }

    private record Word(Incident incident, String about, Map<String, Object> body, int day) {}
}
