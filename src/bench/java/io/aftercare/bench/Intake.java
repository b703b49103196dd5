package io.aftercare.bench;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the cases come in: customers submit claims, or the front desk takes a parcel in that nobody announced. */
final class Intake {

    private final Desk anyone;
    private final Desk frontDesk;
    private final Customers customers;
    private final LocalDate today;
    private final Tally tally;
    private final Map<String, Incident> byNumber = new ConcurrentHashMap<>();
    private final Map<String, Incident> bySerial = new ConcurrentHashMap<>();

    Intake(Desk anyone, Desk frontDesk, Customers customers, LocalDate today, Tally tally) {
        this.anyone = anyone;
        this.frontDesk = frontDesk;
        this.customers = customers;
        this.today = today;
        this.tally = tally;
    }

    /** @return 1 if it was taken in, else 0 */
    int takeIn(Incident incident) {
        bySerial.putIfAbsent(incident.serial(), incident);
        return incident.fate().beginsWithParcel() ? parcel(incident) : claim(incident);
    }

    /** The case that a task belongs to; null if it is none of this run. */
    Incident find(String caseNumber, String serial) {
        var known = byNumber.get(caseNumber);
        return known == null ? bySerial.get(serial) : known;
    }

    int parcel(Incident incident) {
        var answer = frontDesk.post("/api/v1/parcels", Desk.json(parcelOf(incident)));
        if (answer.statusCode() != 201) {
            System.err.println("parcel " + incident + ": " + answer.statusCode() + " " + answer.body());
            tally.add("parcel answered " + answer.statusCode());
            return 0;
        }
        return 1;
    }

    private int claim(Incident incident) {
        var answer = anyone.post("/api/v1/claims", Desk.json(claimOf(incident)));
        if (answer.statusCode() != 201) {
            System.err.println("claim " + incident + ": " + answer.statusCode() + " " + answer.body());
            tally.add("claim answered " + answer.statusCode());
            return 0;
        }
        var claim = Desk.tree(answer);
        byNumber.put(claim.get("number").asText(), incident);
        customers.getLink(incident, claim.get("trackingUrl").asText());
        return 1;
    }

    /** Has the cases with a high impact done first. @return how many there are */
    int prioritise() {
        var urgent = byNumber.entrySet().stream()
                .filter(claim -> claim.getValue().urgent())
                .toList();
        for (var claim : urgent) {
            var body = Desk.json(Map.of("priority", claim.getValue().priority()));
            var answer = frontDesk.post("/api/v1/cases/" + claim.getKey() + "/priority", body);
            tally.add(answer.statusCode() == 200 ? "priority" : "priority answered " + answer.statusCode());
        }
        return urgent.size();
    }

    private Map<String, Object> claimOf(Incident incident) {
        return Map.of(
                "serialNumber",
                incident.serial(),
                "productCode",
                incident.product(),
                "symptomCode",
                "OTHER",
                "purchaseDate",
                incident.boughtOn(today).toString(),
                "proofOfPurchase",
                true,
                "description",
                "Impact " + incident.impact() + ", case " + incident.caseId(),
                "loanerWanted",
                false,
                "preferredCentre",
                incident.centre(),
                "customer",
                Map.of("name", incident.customer(), "email", incident.email()),
                "consents",
                Map.of("dataProcessing", true, "marketing", false));
    }

    private static Map<String, Object> parcelOf(Incident incident) {
        return Map.of(
                "centre",
                incident.centre(),
                "serialNumber",
                incident.serial(),
                "sender",
                incident.customer(),
                "condition",
                "used",
                "accessories",
                "",
                "shelfPlace",
                "P-1");
    }
}
