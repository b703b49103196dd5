package io.aftercare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;

/** Imports what the cases need. */
final class Loader {

    private static final long PAUSE_MILLIS = 500;

    private final Desk admin;

    Loader(Desk admin) {
        this.admin = admin;
    }

    /** @return the number of rows */
    int load(MasterData data) throws InterruptedException {
        var files = new LinkedHashMap<String, String>();
        files.put("centres", data.centres());
        files.put("staff", data.staff());
        files.put("products", data.products());
        files.put("units", data.units());
        int rows = 0;
        for (var file : files.entrySet()) {
            rows += load(file.getKey(), file.getValue());
        }
        return rows;
    }

    private int load(String target, String file) throws InterruptedException {
        var answer = admin.post("/api/v1/imports/" + target, "text/csv;charset=UTF-8", file);
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(target + ": " + answer.statusCode() + " " + answer.body());
        }
        var report = ended(answer.headers().firstValue("Location").orElseThrow());
        if (report.get("rejected").asInt() > 0) {
            throw new IllegalStateException(target + ": " + report);
        }
        return report.get("accepted").asInt();
    }

    /** The report of an import, once it has ended: a long file is worked on after the answer. */
    private JsonNode ended(String location) throws InterruptedException {
        var report = admin.get(location);
        while (report.get("percent").asInt() < 100) {
            Thread.sleep(PAUSE_MILLIS);
            report = admin.get(location);
        }
        return report;
    }
}
