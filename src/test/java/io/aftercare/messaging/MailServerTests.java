package io.aftercare.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Nothing that goes wrong before a mail is handed over leaves it in doubt. */
class MailServerTests {

    private final Envelopes envelopes = mock(Envelopes.class);
    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private JavaMailSenderImpl sender;

    @BeforeEach
    void openAMailServer() {
        mailServer.start();
        sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mailServer.getSmtp().getPort());
    }

    @AfterEach
    void closeTheMailServer() {
        mailServer.stop();
    }

    @Test
    void comesAgainWhereItsPasswordIsWrong() {
        sender.setUsername("service");
        sender.setPassword("wrong");
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");

        assertThat(take()).isInstanceOfSatisfying(Delivery.Refused.class, MailServerTests::anotherTryMayHelp);
    }

    @Test
    void comesAgainWhereTheServerDoesNotEncrypt() {
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");

        assertThat(take()).isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
            anotherTryMayHelp(refused);
            assertThat(refused.why()).contains("STARTTLS");
        });
    }

    @Test
    void comesAgainWhereTheMailCannotBeMade() throws Exception {
        doThrow(new IllegalStateException("no words")).when(envelopes).fill(any(), any());

        assertThat(take()).isEqualTo(new Delivery.Refused("no words", false));
    }

    private static void anotherTryMayHelp(Delivery.Refused refused) {
        assertThat(refused.forGood()).isFalse();
        assertThat(refused.why()).isNotBlank();
    }

    private Delivery take() {
        var senders = new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSenderImpl.class);
        var settings = new MailSettings("service@aftercare.example", null);
        return new MailServer(senders, envelopes, settings, "https://service.example").take(message());
    }

    private static MessageRecord message() {
        var number = "WC-2026-000123";
        return new MessageRecord(
                new OutgoingMessage(number, "acknowledged", "once", "nina@example.com", "en", List.of(number)),
                "BER",
                MessageState.WAITING,
                Instant.parse("2026-11-20T10:00:00Z"));
    }
}
