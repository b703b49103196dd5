package io.aftercare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Replays real service cases against a running server, only through its API: imports what they need, submits each as a
 * claim, sets its priority from the impact, and lets robots work until nothing is open. Ends with 1 if not all claims
 * reached an end or an invariant is broken.
 */
public final class IncidentReplay {

    /** So many empty looks at the list, for each robot, mean that nothing more will come: jobs may take a while. */
    private static final int IDLE_ROUNDS = 20;

    private static final long IDLE_MILLIS = 1000;

    private final Options options;
    private final List<Incident> incidents;
    private final LocalDate today = LocalDate.now();
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> answers = Robot.counters();

    private IncidentReplay(Options options, List<Incident> incidents) {
        this.options = options;
        this.incidents = incidents;
    }

    public static void main(String... args) throws Exception {
        var options = Options.of(args);
        if (!Files.isReadable(Incidents.FILE)) {
            System.err.println("NOTHING MEASURED: " + Incidents.FILE.toAbsolutePath() + " is not there.");
            System.exit(2);
        }
        var incidents = Incidents.first(Incidents.FILE, options.cases(), options.run());
        System.exit(new IncidentReplay(options, incidents).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        if (options.firstPassword() != null) {
            Desk.changePassword(options.url(), options.adminName(), options.firstPassword(), options.adminPassword());
        }
        var admin = Desk.signIn(options.url(), options.adminName(), options.adminPassword());
        var data = new MasterData(incidents, options.run(), today);
        timed("imports", () -> load(admin, data));
        var desks = IntStream.range(0, MasterData.ROBOT_ROLES.size())
                .mapToObj(i -> Desk.signIn(options.url(), data.robot(i), MasterData.PASSWORD))
                .toList();
        timed("claims", () -> submitAll(desks.get(0)));
        timed("priorities", () -> prioritiseAll(desks.get(0)));
        timed("tasks", () -> workAll(desks));
        return report(admin);
    }

    private int load(Desk admin, MasterData data) {
        var files = new LinkedHashMap<String, String>();
        files.put("centres", data.centres());
        files.put("staff", data.staff());
        files.put("products", data.products());
        files.put("units", data.units());
        files.forEach((target, file) -> {
            var answer = admin.post("/api/v1/imports/" + target, "text/csv;charset=UTF-8", file);
            if (answer.statusCode() != 202) {
                throw new IllegalStateException(target + ": " + answer.statusCode() + " " + answer.body());
            }
            var report = ended(admin, answer.headers().firstValue("Location").orElseThrow());
            if (report.get("rejected").asInt() > 0) {
                throw new IllegalStateException(target + ": " + report);
            }
            System.out.printf(
                    "  imported %-9s %6d rows%n", target, report.get("accepted").asInt());
        });
        return files.values().stream()
                .mapToInt(file -> (int) file.lines().count() - 1)
                .sum();
    }

    /** The report of an import, once it has ended: a long file is worked on after the answer. */
    private static JsonNode ended(Desk admin, String location) {
        var report = admin.get(location);
        while (report.get("percent").asInt() < 100) {
            pause();
            report = admin.get(location);
        }
        return report;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int submitAll(Desk frontDesk) throws Exception {
        return parallel(incidents, incident -> {
            var answer = frontDesk.postSigned("/api/v1/claims", Robot.json(claim(incident)));
            if (answer.statusCode() == 201) {
                numbers.put(incident.caseId(), Desk.tree(answer).get("number").asText());
                return 1;
            }
            System.err.println(incident + ": " + answer.statusCode() + " " + answer.body());
            return 0;
        });
    }

    private Map<String, Object> claim(Incident incident) {
        var email = "c" + incident.index() + "." + options.run() + "@replay.example";
        return Map.of(
                "serialNumber", incident.serial(),
                "productCode", incident.product(),
                "purchaseDate", incident.soldOn(today).toString(),
                "proofOfPurchase", true,
                "description", "Impact " + incident.impact() + ", first event of case " + incident.caseId(),
                "loanerWanted", false,
                "preferredCentre", incident.centre(),
                "customer", Map.of("name", "Customer " + incident.index(), "email", email),
                "consents", Map.of("dataProcessing", true, "marketing", false));
    }

    private int prioritiseAll(Desk frontDesk) throws Exception {
        return parallel(incidents, incident -> {
            var number = numbers.get(incident.caseId());
            if (number == null || incident.priority().equals("NORMAL")) {
                return 0;
            }
            var body = Robot.json(Map.of("priority", incident.priority()));
            var answer = frontDesk.post("/api/v1/cases/" + number + "/priority", "application/json", body);
            return answer.statusCode() == 200 ? 1 : 0;
        });
    }

    /** All robots at once, however few clients submit: each waits for what the others leave. */
    private int workAll(List<Desk> desks) throws Exception {
        var bySerial = incidents.stream().collect(Collectors.toMap(Incident::serial, Function.identity()));
        var idle = new AtomicInteger();
        var failedOnce = ConcurrentHashMap.<String>newKeySet();
        var robots = desks.stream()
                .map(desk -> new Robot(desk, options.run(), bySerial, today, answers, failedOnce))
                .toList();
        return parallel(robots, robots.size(), robot -> {
            int finished = 0;
            while (idle.get() < IDLE_ROUNDS * robots.size()) {
                int now = robot.workOnce();
                finished += now;
                if (now > 0) {
                    idle.set(0);
                } else {
                    idle.incrementAndGet();
                    Thread.sleep(IDLE_MILLIS);
                }
            }
            return finished;
        });
    }

    private boolean report(Desk admin) throws Exception {
        var ends = Robot.counters();
        parallel(List.copyOf(numbers.values()), number -> {
            var end = admin.get("/api/v1/cases/" + number).get("status");
            return ends.computeIfAbsent(end == null ? "?" : end.asText(), unseen -> new AtomicInteger())
                    .incrementAndGet();
        });
        System.out.printf(
                "%nTasks%n%s%nEnds reached of %d claims%n%s",
                Robot.table(answers), incidents.size(), Robot.table(ends));
        var laws = admin.get("/api/v1/admin/invariants");
        System.out.printf("%nInvariants%n");
        laws.get("laws").forEach(IncidentReplay::print);
        var ended = List.of("CLOSED", "REFUSED").stream()
                .mapToInt(end -> ends.getOrDefault(end, new AtomicInteger()).get())
                .sum();
        return ended == incidents.size() && laws.get("holds").asBoolean();
    }

    private static void print(JsonNode law) {
        System.out.printf(
                "  %-6s %s%n",
                law.get("holds").asBoolean() ? "holds" : "BROKEN",
                law.get("law").asText());
        law.get("violations").forEach(line -> System.out.println("         " + line.asText()));
    }

    private <T> int parallel(List<T> things, Work<T> work) throws Exception {
        return parallel(things, Math.max(options.clients(), 1), work);
    }

    private static <T> int parallel(List<T> things, int atOnce, Work<T> work) throws Exception {
        var threads = Executors.newFixedThreadPool(atOnce);
        try {
            var jobs = new ArrayList<Callable<Integer>>();
            things.forEach(thing -> jobs.add(() -> work.on(thing)));
            int sum = 0;
            for (var result : threads.invokeAll(jobs)) {
                sum += result.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void timed(String what, Callable<Integer> work) throws Exception {
        var begun = System.nanoTime();
        int count = work.call();
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%-11s %6d in %6.1f s  %7.1f per second%n", what, count, seconds, count / seconds);
    }

    @FunctionalInterface
    private interface Work<T> {
        int on(T thing) throws Exception;
    }
}
