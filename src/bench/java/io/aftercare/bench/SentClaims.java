package io.aftercare.bench;

import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.support.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Every claim that was sent, by its key: acknowledged with a number, or without an answer so far. */
final class SentClaims {

    private static final int CREATED = 201;

    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, String> unknown = new ConcurrentHashMap<>();

    /** Numbers of claims by their place in the order of sending. */
    Map<Integer, String> acknowledged() {
        return acknowledged;
    }

    /** What the customers last heard of claims that nobody answered for, by their place. */
    Map<Integer, String> unknown() {
        return unknown;
    }

    /** Sends one more claim with a photo. */
    void sendOneMore(int port) {
        send(port, sent.incrementAndGet());
    }

    /** Sends again, with the same key and the same bytes, what got no answer. */
    void settle(int port) {
        List.copyOf(unknown.keySet()).forEach(place -> send(port, place));
    }

    private void send(int port, int place) {
        unknown.putIfAbsent(place, "nothing");
        try {
            var answer = post(port, place);
            if (answer.statusCode() == CREATED) {
                acknowledged.put(place, Desk.tree(answer).get("number").asText());
                unknown.remove(place);
            } else {
                unknown.put(place, answer.statusCode() + " " + answer.body());
            }
        } catch (IllegalStateException cutOff) {
            unknown.put(place, String.valueOf(cutOff.getCause()));
        }
    }

    private static HttpResponse<String> post(int port, int place) {
        var claim =
                new Visitor.Sent("claim", null, "application/json", claim(place).getBytes(StandardCharsets.UTF_8));
        var photo = Visitor.Sent.file("files", "photo.png", SamplePictures.speckled(place));
        return Visitor.browser(port).postParts("/api/v1/claims", Map.of(), List.of(claim, photo), "storm-" + place);
    }

    private static String claim(int place) {
        return """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": null,
                 "description": "It stays dark.", "loanerWanted": false, "preferredCentre": "BER",
                 "customer": {"name": "Customer %d", "email": "storm%d@example.com", "language": "en"},
                 "consents": {"dataProcessing": true, "marketing": false}}
                """.formatted(serial(place), LocalDate.now().minusDays(40), place, place);
    }

    static String serial(int place) {
        return "STORM-%06d".formatted(place);
    }
}
