package io.aftercare.bench;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Replays real service cases through the API of an application of its own, on an empty database: imports what they
 * need, submits each as a claim, lets robots work until nothing is to be done, moves the clock, and so on until all have
 * ended as {@link Fate} says. Exits with 1 if one has not, a step was given up, or a law is broken.
 */
public final class IncidentReplay {

    /** Days to skip whenever nothing is left to do: reminders, sleep, appeals, storage, the uncollected. */
    private static final int[] STEPS = {4, 11, 16, 15, 16, 30, 33, 31, 31, 31};

    private static final String ADMIN = "admin";

    private final Options options;
    private final List<Incident> incidents;
    private final LocalDate today = LocalDate.now();
    private final Tally tally = new Tally();

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
        var incidents = Incidents.read(Incidents.FILE, options.cases(), options.run());
        Report.fates(incidents);
        var good = false;
        try (var application = Application.start(options)) {
            good = new IncidentReplay(options, incidents).run(application);
        } catch (RuntimeException broken) {
            broken.printStackTrace();
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(Application application) throws Exception {
        var url = application.url();
        Desk.changePassword(url, ADMIN, application.firstPassword(), MasterData.PASSWORD);
        var admin = Desk.signIn(url, ADMIN, MasterData.PASSWORD);
        var data = new MasterData(incidents, options.run(), today);
        timed("rows", () -> new Loader(admin).load(data));
        var calendar = new Calendar(application.part(ProcessEngine.class));
        var anyone = Desk.anyone(url);
        var customers = new Customers(anyone, calendar, tally);
        var frontDesk = Desk.signIn(url, data.robot(0), MasterData.PASSWORD);
        var intake = new Intake(anyone, frontDesk, customers, today, tally);
        var memory = new Memory();
        var answers = new Answers(intake, customers, calendar, memory, new Forms(memory, data));
        try (var crew = new Crew(robots(url, data, intake, answers), customers, calendar)) {
            work(crew, calendar, intake);
        }
        System.out.printf("%nDone%n%s", tally);
        new Report(application.part(JdbcClient.class)).ends();
        System.out.printf("%nStill open: %d, steps given up: %d%n", calendar.open(), calendar.incidents());
        // a long run outlives the log-in it began with
        var lawful = Report.laws(Desk.signIn(url, ADMIN, MasterData.PASSWORD).get("/api/v1/admin/invariants"));
        return lawful && calendar.open() == 0 && calendar.incidents() == 0;
    }

    private List<Robot> robots(String url, MasterData data, Intake intake, Answers answers) {
        var roles = MasterData.ROBOT_ROLES;
        var robots = new ArrayList<Robot>();
        for (var i = 0; i < roles.size(); i++) {
            var desk = Desk.signIn(url, data.robot(i), MasterData.PASSWORD);
            var colleagues = Collections.frequency(roles, roles.get(i));
            var place = i - roles.indexOf(roles.get(i));
            robots.add(new Robot(desk, roles.get(i), place, colleagues, intake, answers, tally));
        }
        return robots;
    }

    private void work(Crew crew, Calendar calendar, Intake intake) throws Exception {
        var begun = System.nanoTime();
        var minutes = Executors.newSingleThreadScheduledExecutor();
        minutes.scheduleAtFixedRate(() -> progress(crew, calendar, begun), 1, 1, TimeUnit.MINUTES);
        timed("claims", () -> submit(withElder(false), intake));
        timed("urgent", intake::prioritise);
        crew.awaitQuiet();
        progress(crew, calendar, begun);
        timed("repeats", () -> submit(withElder(true), intake));
        crew.awaitQuiet();
        progress(crew, calendar, begun);
        for (var step = 0; step < STEPS.length && calendar.open() > 0; step++) {
            calendar.forward(STEPS[step]);
            crew.awaitQuiet();
            progress(crew, calendar, begun);
        }
        minutes.shutdownNow();
    }

    private List<Incident> withElder(boolean with) {
        return incidents.stream()
                .filter(incident -> (incident.elder() != null) == with)
                .toList();
    }

    private int submit(List<Incident> wave, Intake intake) throws Exception {
        var threads = Executors.newFixedThreadPool(options.customers());
        try {
            var calls = wave.stream()
                    .map(incident -> (Callable<Integer>) () -> intake.takeIn(incident))
                    .toList();
            int sum = 0;
            for (var result : threads.invokeAll(calls)) {
                sum += result.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void progress(Crew crew, Calendar calendar, long begun) {
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "day %3d  %6d tasks and words in %7.1f s  %5.1f per second, %d cases open%n",
                calendar.day(),
                crew.done(),
                seconds,
                crew.done() / seconds,
                calendar.open());
    }

    private static void timed(String what, Callable<Integer> work) throws Exception {
        var begun = System.nanoTime();
        int count = work.call();
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT, "%-8s %6d in %7.1f s  %7.1f per second%n", what, count, seconds, count / seconds);
    }
}
