package io.aftercare.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import io.aftercare.imports.ImportRun.State;
import io.aftercare.imports.file.FileShape;
import io.aftercare.imports.file.UploadedFile;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.Submissions;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the tables of an import hold while and after it works on a file with passwords: nothing that tells them. */
@IntegrationTest
class ImportSecretsIT {

    private static final String SECRET = "hunter2-hunter2";

    @LocalServerPort
    int port;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Imports imports;

    @Autowired
    ImportRunTable runs;

    @Autowired
    StoredFiles files;

    @Autowired
    RowStaging staging;

    @Autowired
    ImportWork work;

    @Autowired
    ImportTargets targets;

    @Autowired
    MappingTable mappings;

    @Autowired
    ImportProblemTable problems;

    @Autowired
    BackgroundImports background;

    @Autowired
    Submissions submissions;

    @Autowired
    PasswordEncoder passwords;

    private final String id = "secret-" + UUID.randomUUID().toString().substring(0, 8);
    private Loader loader;

    @BeforeEach
    void sitDown() {
        loader = new Loader(port, jobs, jdbc);
    }

    @Test
    void stagesTheHashOfAPasswordOnly() throws IOException {
        var run = storedRun(staff(id, SECRET) + "\n\n" + staff(id + "2", "abc"));

        staging.stage(runs.find(run).orElseThrow(), target(), header -> work.plan(request(), header));

        assertThat(staged(run)).hasSize(2).noneMatch(cells -> cells.contains(SECRET) || cells.contains("abc"));
        assertThat(unpacked(run)).contains(id).doesNotContain(SECRET);
        var rows = jdbc.sql("select line from import_row where run_id = ? order by line")
                .param(run)
                .query(Integer.class)
                .list();
        assertThat(rows).as("as an editor counts the lines that were sent").containsExactly(2, 5);
    }

    @Test
    void loadsAnAccountWhosePasswordIsTheOneInTheFile() {
        var checked = loader.load("staff?dryRun=true", HEADER + staff(id, SECRET));
        var kept = checked.path("id").asLong();
        assertThat(checked.path("accepted").asInt()).isEqualTo(1);
        assertThat(unpacked(kept)).contains(id).doesNotContain(SECRET);

        var report = loader.report(loader.post("/api/v1/imports/" + kept + "/load"));

        assertThat(report.path("accepted").asInt()).isEqualTo(1);
        var hash = jdbc.sql("select password_hash from staff where username = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(passwords.matches(SECRET, hash)).isTrue();
    }

    @Test
    void sealsWhatTakesLongBeforeATransactionBegins() throws IOException {
        var staff = spy(AopTestUtils.<ImportTarget>getTargetObject(target()));
        var withinTransaction = new ArrayList<Boolean>();
        doAnswer(call -> {
                    withinTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
                    return call.callRealMethod();
                })
                .when(staff)
                .sealed(any());
        var door = new Imports(
                new ImportTargets(List.of(staff)), mappings, runs, problems, files, work, background, submissions);

        long run;
        try (var file = file(HEADER + staff(id, SECRET))) {
            run = door.load("admin", null, request(), file);
        }

        assertThat(withinTransaction).isNotEmpty().containsOnly(false);
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(State.CHECKED);
        assertThat(unpacked(run)).contains(id).doesNotContain(SECRET);
    }

    @Test
    void keepsNothingOfAFileWhosePasswordColumnIsNotKnownYet() throws IOException {
        long run;
        try (var file = file("login;wort\n%s;%s\n".formatted(id, SECRET))) {
            run = imports.loadOrWait("admin", null, new ImportRequest("staff", id, false, false), file);
        }
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(unpacked(run)).isEqualTo("login;wort\n");

        imports.goOn(run);

        var report = loader.report(run);
        assertThat(report.path("state").asText()).isEqualTo("REJECTED");
        assertThat(report.path("rows").path(0).path("code").asText()).isEqualTo("import-send-again");
        assertThat(files.has(run)).isFalse();
    }

    @Test
    void keepsNoPasswordInTheRulesOfASource() {
        var constant = "{\"columns\": {\"username\": {\"header\": \"login\"}, \"password\": {\"constant\": \"%s\"}}}"
                .formatted(SECRET);

        assertThat(Loader.code(loader.putSource("staff/" + id, constant))).isEqualTo("import-secret-rule");
        assertThat(jdbc.sql("select count(*) from import_mapping where source = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithAPasswordThatItDoesNotKeep() {
        var report = loader.load("staff", HEADER + staff(id, "") + staff(id + "3", "x".repeat(73)));

        assertThat(report.path("state").asText()).isEqualTo("REJECTED");
        assertThat(report.path("rows").path(0).path("code").asText()).isEqualTo("staff-password-short");
        assertThat(report.path("rows").path(1).path("code").asText()).isEqualTo("staff-password-long");
    }

    private static final String HEADER = "username,displayName,email,language,roles,centres,password\n";

    private static String staff(String username, String password) {
        return "%s,X,,en,front-desk,BER,%s\n".formatted(username, password);
    }

    private long storedRun(String rows) throws IOException {
        try (var file = file(HEADER + rows)) {
            var shape = FileShape.of(file, "");
            var run = runs.add("admin", request(), file, shape, State.WAITING);
            var plan = work.plan(request(), shape.header());
            files.store(run, new SealedFile(file, shape, target(), Optional.of(plan)));
            return run;
        }
    }

    private static ImportRequest request() {
        return new ImportRequest("staff", "", true, false);
    }

    private ImportTarget target() {
        return targets.get("staff");
    }

    private static UploadedFile file(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return UploadedFile.take("staff.csv", new ByteArrayInputStream(bytes), 100_000);
    }

    private List<String> staged(long run) {
        return jdbc.sql("select cells from import_row where run_id = ?")
                .param(run)
                .query(String.class)
                .list();
    }

    private String unpacked(long run) {
        try (var stream = files.open(run)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
