package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.casefile.files.FileStore;
import io.aftercare.casefile.files.SampleDocuments;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.shared.Clock;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AttachmentsIT {

    @Autowired
    IncomingFiles incoming;

    @Autowired
    CaseAttachments attachments;

    @Autowired
    FileStore store;

    @Autowired
    OrphanFiles orphans;

    @Autowired
    FilesComplete complete;

    @Autowired
    KeptFiles kept;

    @Autowired
    CaseFixture fixture;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void givesACaseItsFilesAndTellsOfThem() {
        var file = fixture.at(TestCompany.BERLIN);

        attach(file, true, received(picture(), SampleDocuments.pdf(2)));

        var found = attachments.forCustomer(file.number());
        assertThat(found).extracting(Attachment::contentType).containsExactly("image/png", "application/pdf");
        assertThat(found).extracting(Attachment::id).allMatch(id -> id.matches("[0-9a-f]{32}"));
        assertThat(lastEntry(file)).isEqualTo("files");
        assertThat(complete.violations()).isEmpty();
    }

    @Test
    void hasTheSameFileOnce() {
        var file = fixture.at(TestCompany.BERLIN);
        var picture = picture();

        attach(file, true, received(picture));
        attach(file, true, received(picture, picture));

        assertThat(attachments.forCustomer(file.number())).hasSize(1);
    }

    @Test
    void showsTheCustomerNothingThatIsOnlyForStaff() {
        var file = fixture.at(TestCompany.BERLIN);
        var picture = picture();

        attach(file, false, received(picture));
        assertThat(attachments.forCustomer(file.number())).isEmpty();

        attach(file, true, received(picture));
        assertThat(attachments.forCustomer(file.number())).hasSize(1);
    }

    @Test
    void undoesTheRowsOfATransactionThatFails() {
        var file = fixture.at(TestCompany.BERLIN);
        var stored = received(picture());

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    attachments.attach(file.number(), stored, true, "customer");
                    throw new IllegalStateException("the process is killed here");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(attachments.forCustomer(file.number())).isEmpty();
        assertThat(store.holds(stored.get(0).sha256())).isTrue();
    }

    @Test
    void sweepsWhatNoCaseHasAndNothingElse() throws IOException {
        var file = fixture.at(TestCompany.BERLIN);
        var used = received(picture());
        attach(file, true, used);
        var orphan = received(picture()).get(0);
        var young = received(picture()).get(0);
        for (var old : List.of(used.get(0).sha256(), used.get(0).thumbnail(), orphan.sha256(), orphan.thumbnail())) {
            age(old);
        }

        orphans.run("all");

        assertThat(store.holds(orphan.sha256())).isFalse();
        assertThat(store.holds(young.sha256())).isTrue();
        assertThat(store.holds(used.get(0).sha256())).isTrue();
        assertThat(complete.violations()).isEmpty();
    }

    @Test
    void keepsWhatAFormIsStillFilledInWith() throws IOException {
        var stored = received(picture()).get(0);
        age(stored.sha256());
        age(stored.thumbnail());

        var found = kept.find(List.of(kept.tokenOf(stored)));
        orphans.run("all");

        assertThat(found.stored()).containsExactly(stored);
        assertThat(store.holds(stored.sha256())).isTrue();
        assertThat(store.holds(stored.thumbnail())).isTrue();
    }

    @Test
    void noticesAFileThatIsGone() throws IOException {
        var file = fixture.at(TestCompany.BERLIN);
        var stored = received(picture()).get(0);
        attach(file, true, List.of(stored));

        Files.delete(store.of(stored.sha256()));

        assertThat(complete.violations())
                .containsExactly(file.number() + ": the file " + stored.sha256() + " is missing");
        jdbc.sql("delete from case_attachment where sha256 = ?")
                .param(stored.sha256())
                .update();
    }

    @Test
    void asksForASweepOnceADay() {
        jdbc.sql("update file_folder set swept_at = null").update();

        orphans.sweep();
        orphans.sweep();

        assertThat(jdbc.sql("select count(*) from deferred_work where kind = ?")
                        .param(OrphanFiles.KIND)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesMoreThanACaseCanHave() {
        var file = fixture.at(TestCompany.BERLIN);
        for (var times = 0; times < 5; times++) {
            attach(file, true, received(pictures(10)));
        }

        assertThatThrownBy(() -> attach(file, true, received(picture()))).isInstanceOf(InvalidInputException.class);
        assertThat(attachments.forCustomer(file.number())).hasSize(50);
    }

    @Test
    void knowsAgainOnlyWhatItWroteItself() {
        var stored = received(picture()).get(0);
        var token = kept.tokenOf(stored);

        assertThat(kept.find(List.of(token)).stored()).containsExactly(stored);
        for (var forged : List.of("x" + token, token + "x", token.replace('.', 'x'), ".", "", "a.b")) {
            assertThat(kept.find(List.of(forged)).stored()).isEmpty();
            assertThat(kept.find(List.of(forged)).problems()).hasSize(1);
        }
    }

    private void attach(CaseFile file, boolean forCustomer, List<StoredFile> files) {
        transaction.executeWithoutResult(
                status -> attachments.attach(file.number(), files, forCustomer, forCustomer ? "customer" : "tom"));
    }

    private List<StoredFile> received(byte[]... files) {
        var uploads = Arrays.stream(files)
                .map(bytes -> new Upload("a", bytes.length, new ByteArrayResource(bytes)))
                .toList();
        return incoming.receive(uploads).orRefuse();
    }

    /** Unlike any other, so that tests do not share its contents. */
    private static byte[] picture() {
        var random = ThreadLocalRandom.current();
        return SamplePictures.speckled(random.nextLong());
    }

    private static byte[][] pictures(int count) {
        var pictures = new byte[count][];
        Arrays.setAll(pictures, at -> picture());
        return pictures;
    }

    private void age(String sha256) throws IOException {
        Files.setLastModifiedTime(store.of(sha256), FileTime.from(clock.now().minus(Duration.ofHours(25))));
    }

    private String lastEntry(CaseFile file) {
        return jdbc.sql("select kind from case_event where case_number = ? order by seq desc limit 1")
                .param(file.number())
                .query(String.class)
                .single();
    }
}
