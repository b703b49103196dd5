package io.aftercare.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.aftercare.support.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills the application again and again ({@code SIGKILL}) while customers send claims with photos and the outbox is sent to
 * a mail server that outlives it. After each start the customers repeat with the same key what they got no answer to. In
 * the end no claim that was acknowledged may be missing, none may be there twice, no photo may be without its row or its
 * file, no mail may have gone out twice without being marked, and all laws hold. Exits with 1 otherwise.
 */
public final class KillStorm {

    /** A try that was cut off is looked at again after five minutes. */
    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(8);

    private static final long PAUSE_MILLIS = 2_000;
    private static final String ADMIN = "admin";
    private static final String CENTRES = """
            code,name,region,zone,street,postalCode,city,country,phone,email,openingHours,holidays,families,intake
            BER,Berlin Mitte,CENTRAL,Europe/Berlin,Main Street 1,10115,Berlin,DE,,,Mon-Fri 09:00-18:00,,,true
            """;

    private final KillOptions options;
    private final Path folder;
    private final GreenMail mail;
    private final Random random;

    private KillStorm(KillOptions options, Path folder, GreenMail mail) {
        this.options = options;
        this.folder = folder;
        this.mail = mail;
        this.random = new Random(options.seed());
    }

    public static void main(String... args) throws Exception {
        var options = KillOptions.of(args);
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        var good = false;
        try {
            good = new KillStorm(options, Files.createTempDirectory("storm"), mail).run();
        } catch (RuntimeException broken) {
            broken.printStackTrace();
        } finally {
            mail.stop();
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws InterruptedException, IOException {
        System.out.printf("%d kills on %s, seed %d%n", options.rounds(), options.url(folder), options.seed());
        var claims = new SentClaims();
        for (var round = 1; round <= options.rounds(); round++) {
            round(round, claims);
        }
        var lawful = settle(claims);
        // the file of H2 can be looked at once nobody else has it open
        var check = new StormCheck(JdbcClient.create(database()), folder.resolve("files"), mail);
        return check.good(claims) & lawful;
    }

    /** Lets the last customers repeat what got no answer and the outbox get empty. @return whether all laws hold then */
    private boolean settle(SentClaims claims) throws InterruptedException {
        try (var last = start()) {
            claims.settle(last.port());
            var admin = signedIn(last);
            var end = System.nanoTime() + LONGEST_SETTLING.toNanos();
            while (moving(admin) && System.nanoTime() < end) {
                Thread.sleep(PAUSE_MILLIS);
            }
            return Report.laws(admin.get("/api/v1/admin/invariants"));
        }
    }

    private static boolean moving(Desk admin) {
        return List.of("WAITING", "SENDING").stream()
                .anyMatch(state -> admin.get("/api/v1/messages?state=" + state)
                                .get("total")
                                .asInt()
                        > 0);
    }

    private void round(int round, SentClaims claims) throws InterruptedException {
        var begun = System.nanoTime();
        try (var server = start()) {
            var ready = (System.nanoTime() - begun) / 1e9;
            if (round == 1) {
                openACentre(server);
            }
            claims.settle(server.port());
            var customers = new StormCustomers(server.port(), options.customers(), claims);
            var millis = 500 + random.nextInt(7_500);
            Thread.sleep(millis);
            server.kill();
            customers.awaitEnd();
            System.out.printf(
                    Locale.ROOT,
                    "kill %2d: ready after %5.1f s, killed after %4.1f s; claims acknowledged so far %d, unknown %d%n",
                    round,
                    ready,
                    millis / 1e3,
                    claims.acknowledged().size(),
                    claims.unknown().size());
        }
    }

    private Server start() {
        return Server.start(
                folder,
                "spring.datasource.url=" + options.url(folder),
                "spring.datasource.username=" + options.user(),
                "spring.datasource.password=" + options.password(),
                "aftercare.files.dir=" + folder.resolve("files"),
                "aftercare.link-key=" + "only-for-measuring-".repeat(3),
                "aftercare.public-url=http://localhost",
                "aftercare.mail.from=service@example.com",
                "aftercare.limits.claims=100000",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + mail.getSmtp().getPort(),
                "camunda.bpm.job-execution.lock-time-in-millis=5000");
    }

    private static void openACentre(Server server) {
        var url = "http://localhost:" + server.port();
        Desk.changePassword(url, ADMIN, server.firstPassword(), MasterData.PASSWORD);
        var answer = signedIn(server).post("/api/v1/imports/centres", "text/csv;charset=UTF-8", CENTRES);
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("centres: " + answer.statusCode() + " " + answer.body());
        }
    }

    private static Desk signedIn(Server server) {
        return Desk.signIn("http://localhost:" + server.port(), ADMIN, MasterData.PASSWORD);
    }

    private DataSource database() {
        return new DriverManagerDataSource(options.url(folder), options.user(), options.password());
    }
}
