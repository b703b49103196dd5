package io.aftercare.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The server that takes our mail, if there is one. */
@Component
class MailServer {

    private static final Logger log = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSenderImpl> sender;
    private final Envelopes envelopes;

    /** @throws MissingMailSettingException if there is a server, but no sender's address or no address for links */
    MailServer(
            ObjectProvider<JavaMailSenderImpl> sender,
            Envelopes envelopes,
            MailSettings settings,
            @Value("${aftercare.public-url:}") String publicUrl) {
        this.sender = sender;
        this.envelopes = envelopes;
        if (exists()) {
            need("AFTERCARE_MAIL_FROM", settings.from());
            need("AFTERCARE_PUBLIC_URL", publicUrl);
        }
    }

    private static void need(String variable, String value) {
        if (value == null || value.isBlank()) {
            throw new MissingMailSettingException(variable);
        }
    }

    /** Whether messages can be sent at all. */
    final boolean exists() {
        return sender.getIfAvailable() != null;
    }

    /** Whatever goes wrong before the server is given the mail, it certainly does not have it. */
    Delivery take(MessageRecord message) {
        try {
            var mail = sender.getObject().createMimeMessage();
            envelopes.fill(mail, message);
            return MailLine.to(sender.getObject()).hand(mail);
        } catch (AddressException wrong) {
            return new Delivery.Refused(MailLine.said(wrong), true);
        } catch (MessagingException notLetIn) {
            return new Delivery.Refused(MailLine.said(notLetIn), false);
        } catch (RuntimeException broken) {
            log.warn("Message {} could not be made ready to be sent", message.id(), broken);
            return new Delivery.Refused(MailLine.said(broken), false);
        }
    }
}
