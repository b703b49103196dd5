package io.aftercare.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The server that takes our mail, if there is one, and what its answers mean. */
@Component
class MailServer {

    private static final int REFUSED_FOR_GOOD = 500;

    private final ObjectProvider<JavaMailSender> sender;
    private final Envelopes envelopes;

    /** @throws MissingMailSettingException if there is a server, but no sender's address or no address for links */
    MailServer(
            ObjectProvider<JavaMailSender> sender,
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

    Delivery take(MessageRecord message) {
        try {
            var mail = sender.getObject().createMimeMessage();
            envelopes.fill(mail, message);
            sender.getObject().send(mail);
            return new Delivery.Taken();
        } catch (AddressException wrong) {
            return new Delivery.Refused(said(wrong), true);
        } catch (MailAuthenticationException unknownHere) {
            return new Delivery.Refused(said(unknownHere), false);
        } catch (MessagingException | MailException trouble) {
            return meaning(innermost(trouble));
        }
    }

    /** Only a refusal in so many words, or a server that was never reached, is certain. */
    private static Delivery meaning(Exception trouble) {
        if (trouble instanceof MailConnectException) {
            return new Delivery.Refused(said(trouble), false);
        }
        int code = code(trouble);
        if (code > 0) {
            return new Delivery.Refused(said(trouble), code >= REFUSED_FOR_GOOD);
        }
        return trouble instanceof SendFailedException && !(trouble instanceof SMTPSendFailedException)
                ? new Delivery.Refused(said(trouble), true)
                : new Delivery.InDoubt(said(trouble));
    }

    private static int code(Exception trouble) {
        if (trouble instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (trouble instanceof SMTPSenderFailedException from) {
            return from.getReturnCode();
        }
        return trouble instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
    }

    /** The server's own answer about the recipient lies at the end of the chain. */
    private static Exception innermost(Exception trouble) {
        Exception at = trouble;
        if (trouble instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            at = send.getMessageExceptions()[0];
        }
        while (at instanceof MessagingException chain
                && chain.getNextException() instanceof MessagingException next
                && next != at) {
            at = next;
        }
        return at;
    }

    private static String said(Exception trouble) {
        var words = trouble.getMessage();
        return words == null || words.isBlank() ? trouble.getClass().getSimpleName() : words.strip();
    }
}
