package io.aftercare.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFixture;
import io.aftercare.casefile.Timeline;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.messaging.FaultySmtp.Fault;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.UtcColumns;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.Incidents;
import io.aftercare.workflow.process.DeferredWorkProcess;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sends the outbox to a real mail server, over lines that break. */
@IntegrationTest
class SmtpIT {

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final FaultySmtp LINE;

    static {
        MAIL.start();
        LINE = new FaultySmtp(MAIL.getSmtp().getPort());
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", LINE::port);
        properties.add("spring.mail.properties[mail.smtp.timeout]", () -> "700");
        properties.add("aftercare.mail.from", () -> "Служба Aftercare <service@aftercare.example>");
        properties.add("aftercare.mail.reply-to", () -> "\"Помощь, всегда\" <help@aftercare.example>");
        properties.add("aftercare.public-url", () -> "https://service.example");
    }

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private DeliveryBook book;

    @Autowired
    private Incidents incidents;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private CaseFile file;

    @BeforeEach
    void aCase() {
        file = cases.at(TestCompany.BERLIN);
    }

    @AfterEach
    void allIsWellAgain() throws Exception {
        LINE.fault = Fault.NONE;
        MAIL.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void down() throws Exception {
        LINE.close();
        MAIL.stop();
    }

    @Test
    void sendsAMessageOnceInBothFormsWithTheLinkInClear() throws Exception {
        long id = put("en", "Crema 500");
        work(id);

        assertThat(message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(message(id).sentAt()).isNotNull();
        assertThat(jobOf(id)).isNull();
        var mail = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("We have your claim " + file.number());
        assertThat(mail.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(to());
        assertThat(mail.getMessageID()).isEqualTo("<message-" + id + ".0@aftercare.example>");
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("help@aftercare.example"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
        assertThat(mail.getHeader("References")).containsExactly("<" + file.number() + "@aftercare.example>");
        assertThat(part(mail, "text/plain")).contains("https://service.example/track/", "Crema 500");
        assertThat(part(mail, "text/html"))
                .contains(
                        "href=\"https://service.example/track/", "Open your personal page", "lang=\"en\"", "Crema 500");
        assertThat(mailbox.get(id, admin()).text()).doesNotContain(linkIn(mail));
    }

    @Test
    void writesToTheCustomerInTheCustomersLanguage() throws Exception {
        long id = put("ru", "Кофемашина <b>Crema</b> & Co");
        work(id);

        var mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Мы получили ваше обращение " + file.number());
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("service@aftercare.example"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Служба Aftercare");
        assertThat(((InternetAddress) mail.getReplyTo()[0]).getPersonal()).isEqualTo("Помощь, всегда");
        assertThat(Collections.list(mail.getAllHeaderLines()))
                .allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
        assertThat(part(mail, "text/plain")).contains("Кофемашина <b>Crema</b> & Co");
        assertThat(part(mail, "text/html"))
                .contains("lang=\"ru\"", "Открыть личную страницу", "&lt;b&gt;Crema&lt;/b&gt; &amp; Co");
    }

    @Test
    void cannotBeTalkedIntoOtherHeadersOrRecipients() throws Exception {
        long id = outbox(to(), "en", "instructions", "Crema\r\nBcc: thief@example.com\r\n\r\nHello", "\u2028Berlin");
        work(id);
        var other = outbox("anna@customers.example\r\nBcc: thief@example.com", "en", "received", "Crema");
        fail(other);

        assertThat(received()).hasSize(1);
        var mail = received().get(0);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(to());
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).contains("Crema Bcc: thief@example.com Hello");
        assertThat(message(other).state()).isEqualTo(MessageState.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@customers.example\r\nBcc: thief@example.com",
                "anna@customers.example\nBcc:thief@example.com",
                "anna@customers.example\u2028Bcc: thief@example.com",
                "anna@customers.example\u0085Bcc: thief@example.com",
                "\"anna\r\nBcc: thief@example.com\"@customers.example",
                "anna@customers.example, thief@example.com",
                "anna@customers.example;thief@example.com",
                "<anna@customers.example> <thief@example.com>",
                "=?utf-8?q?anna=0d=0aBcc:thief?=@customers.example"
            })
    void writesToOneRecipientOrToNone(String recipient) throws Exception {
        long id = outbox(recipient, "en", "received", "Crema");
        try {
            work(id);
        } catch (RuntimeException refused) {
            assertThat(message(id).state()).isEqualTo(MessageState.FAILED);
        }

        for (var mail : received()) {
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getHeader("To")).hasSize(1);
        }
        assertThat(MAIL.getReceivedMessagesForDomain("example.com")).isEmpty();
    }

    @Test
    void waitsLongerAndLongerForAServerThatIsAway() throws Exception {
        LINE.goDown();
        long id = put("en", "Crema 500");
        try {
            fail(id);
            assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
            assertThat(message(id).trouble()).isNotBlank();
            assertThat(pause(id)).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(70));
            fail(id);
            assertThat(pause(id)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
        } finally {
            LINE.comeUp();
        }
        work(id);

        assertThat(message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(message(id).repeated()).isFalse();
        assertThat(received()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "BUSY", "UNWELCOMING", "DEAF"})
    void waitsLongerAndLongerForAServerThatDoesNotLetItIn(Fault trouble) {
        LINE.fault = trouble;
        long id = put("en", "Crema 500");
        fail(id);
        assertThat(pause(id)).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(70));
        fail(id);
        assertThat(pause(id)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
        assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
        assertThat(message(id).trouble()).isNotBlank();
        assertThat(incidents.ofCase(file.number())).isEmpty();
        LINE.fault = Fault.NONE;
        work(id);

        assertThat(message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(message(id).repeated()).isFalse();
        assertThat(received()).hasSize(1);
    }

    @Test
    void isAnIncidentAfterTheLastTryAndSentWhenAPersonTriesAgain() throws Exception {
        LINE.fault = Fault.GREYLISTED;
        long id = put("en", "Crema 500");
        for (int tries = 1; tries <= MessageRecord.MOST_TRIES; tries++) {
            assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
            fail(id);
        }
        assertThat(message(id).state()).isEqualTo(MessageState.FAILED);
        assertThat(message(id).trouble()).contains("Greylisted");
        assertThat(jobOf(id).getRetries()).isZero();
        var incident = incidents.ofCase(file.number()).get(0);
        assertThat(incident.workKind()).isEqualTo("message");

        LINE.fault = Fault.NONE;
        incidents.retry(incident.id(), admin());
        work(id);

        assertThat(message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(received()).hasSize(1);
        assertThat(incidents.ofCase(file.number())).isEmpty();
    }

    @Test
    void doesNotTryAgainWhereNobodyLives() throws Exception {
        LINE.fault = Fault.NO_SUCH_USER;
        long id = put("en", "Crema 500");
        fail(id);

        assertThat(message(id).state()).isEqualTo(MessageState.FAILED);
        assertThat(message(id).trouble()).contains("No such user");
        assertThat(jobOf(id).getRetries()).isZero();
        assertThat(incidents.ofCase(file.number())).hasSize(1);
        assertThat(received()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNWANTED_SENDER", "REFUSES_AFTER_DATA"})
    void doesNotTryAgainWhereTheServerRefusesForGood(Fault refusal) {
        LINE.fault = refusal;
        long id = put("en", "Crema 500");
        fail(id);

        assertThat(message(id).state()).isEqualTo(MessageState.FAILED);
        assertThat(message(id).trouble()).contains("5.7.1");
        assertThat(message(id).repeated()).isFalse();
        assertThat(received()).isEmpty();
    }

    @Test
    void triesAgainWhereTheServerHasNoRoomForTheText() {
        LINE.fault = Fault.FULL_AFTER_DATA;
        long id = put("en", "Crema 500");
        fail(id);
        assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
        assertThat(message(id).trouble()).contains("No room");
        LINE.fault = Fault.NONE;
        work(id);

        assertThat(message(id).repeated()).isFalse();
        assertThat(received()).hasSize(1);
    }

    @Test
    void leavesByItselfWhenStaffSendAgainWhatWasGivenUp() {
        LINE.fault = Fault.GREYLISTED;
        long id = put("en", "Crema 500");
        for (int tries = 1; tries <= MessageRecord.MOST_TRIES; tries++) {
            fail(id);
        }
        assertThat(incidents.ofCase(file.number())).hasSize(1);

        outbox.send(id, admin());

        assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
        assertThat(incidents.ofCase(file.number())).isEmpty();
        assertThat(jobOf(id).getRetries()).isPositive();
        fail(id);
        assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
        assertThat(jobOf(id).getRetries()).isEqualTo(MessageRecord.MOST_TRIES - 1);
        LINE.fault = Fault.NONE;
        work(id);
        assertThat(received()).hasSize(1);
        assertThat(message(id).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void isAnIncidentAgainWhenTheOneMoreTryFails() {
        LINE.fault = Fault.NO_SUCH_USER;
        long id = put("en", "Crema 500");
        fail(id);
        LINE.fault = Fault.GREYLISTED;

        incidents.retry(incidents.ofCase(file.number()).get(0).id(), admin());
        fail(id);

        assertThat(message(id).state()).isEqualTo(MessageState.FAILED);
        assertThat(incidents.ofCase(file.number())).hasSize(1);
    }

    @Test
    void marksWhatIsSentAgainThoughItMayHaveBeenTaken() {
        LINE.fault = Fault.DROPS_AFTER_DATA;
        long id = put("en", "Crema 500");
        fail(id);
        fail(id);
        assertThat(message(id).state()).isEqualTo(MessageState.UNKNOWN);
        LINE.fault = Fault.NONE;

        outbox.send(id, admin());
        work(id);

        assertThat(message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(message(id).repeated()).isTrue();
    }

    @Test
    void repeatsOnceUnderTheSameIdWhereTheAnswerIsLost() throws Exception {
        LINE.fault = Fault.DROPS_AFTER_DATA;
        long id = put("en", "Crema 500");
        fail(id);
        assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
        LINE.fault = Fault.NONE;
        work(id);

        assertThat(message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(message(id).repeated()).isTrue();
        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID());
    }

    @Test
    void neverRepeatsTwice() throws Exception {
        LINE.fault = Fault.DROPS_AFTER_DATA;
        long id = put("en", "Crema 500");
        fail(id);
        fail(id);
        LINE.fault = Fault.NONE;
        fail(id);

        assertThat(message(id).state()).isEqualTo(MessageState.UNKNOWN);
        assertThat(received()).hasSize(2);
    }

    @Test
    void holdsAMessageInDoubtWhenTheServerFallsSilentOverItsText() throws Exception {
        LINE.fault = Fault.SILENT_AFTER_DATA;
        long id = put("en", "Crema 500");
        fail(id);

        assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
        LINE.fault = Fault.NONE;
        work(id);
        assertThat(message(id).repeated()).isTrue();
        assertThat(received()).hasSize(2);
    }

    @Test
    void takesUpATryThatWasCutOffOnceItCanNoLongerBeGoingOn() throws Exception {
        long id = put("en", "Crema 500");
        book.begin(id);
        fail(id);
        assertThat(received()).isEmpty();

        jdbc.sql("update outgoing_message set begun_at = ? where id = ?")
                .param(UtcColumns.column(Instant.now().minusSeconds(600)))
                .param(id)
                .update();
        work(id);

        assertThat(received()).hasSize(1);
        assertThat(message(id).repeated()).isTrue();
    }

    @Test
    void sendsAnotherCopyWhenStaffAskForIt() throws Exception {
        long id = put("en", "Crema 500");
        assertThatThrownBy(() -> outbox.send(id, admin())).isInstanceOf(ConflictException.class);
        work(id);
        var manager = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.MANAGER));
        var path = "/desk/messages/" + id;

        manager.submit(path, path + "/sending", Map.of());
        work(id);

        assertThat(received()).hasSize(2);
        assertThat(received().get(1).getMessageID()).isEqualTo("<message-" + id + ".1@aftercare.example>");
        assertThat(timeline.forStaff(file, Locale.ENGLISH))
                .filteredOn(entry -> entry.kind().equals("message-sent-again"))
                .hasSize(1);
        var elsewhere = Visitor.program(port, TestCompany.user(TestCompany.MOSCOW, Role.MANAGER));
        assertThat(elsewhere
                        .postJson("/api/v1/messages/" + id + "/sending", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    private long put(String language, String product) {
        return outbox(to(), language, "acknowledged", product, "Berlin");
    }

    private long outbox(String recipient, String language, String kind, String... args) {
        var all = new ArrayList<>(List.of(file.number()));
        all.addAll(List.of(args));
        outbox.put(new OutgoingMessage(file.number(), kind, "once", recipient, language, all));
        return outbox.ofCase(file.number()).get(0).id();
    }

    private String to() {
        return file.customer().email();
    }

    private Message message(long id) {
        return mailbox.get(id, admin());
    }

    private Staff admin() {
        return staff.find(TestCompany.ADMIN).orElseThrow();
    }

    private void work(long id) {
        management.executeJob(jobOf(id).getId());
    }

    private void fail(long id) {
        var job = jobOf(id).getId();
        assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("message " + id + " is not sent");
    }

    private Duration pause(long id) {
        return Duration.between(new Date().toInstant(), jobOf(id).getDuedate().toInstant());
    }

    private Job jobOf(long id) {
        return jdbc.sql("select id from deferred_work where kind = ? and subject = ?")
                .params(MessageDelivery.KIND, Long.toString(id))
                .query(Long.class)
                .optional()
                .map(DeferredWorkProcess::numberOf)
                .map(number -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult())
                .map(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .singleResult())
                .orElse(null);
    }

    private List<MimeMessage> received() {
        return List.of(MAIL.getReceivedMessages());
    }

    private static String linkIn(MimeMessage mail) throws Exception {
        return part(mail, "text/plain").replaceAll("(?s).*(https://service\\.example/track/\\S+).*", "$1");
    }

    private static String part(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
