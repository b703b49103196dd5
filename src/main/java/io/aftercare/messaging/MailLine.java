package io.aftercare.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * An open line to a mail server that has greeted us and knows who we are: what it says from now on is about the mail, and
 * what it does not say leaves the mail in doubt.
 */
final class MailLine {

    private static final int REFUSED_FOR_GOOD = 500;

    private final Transport transport;

    private MailLine(Transport transport) {
        this.transport = transport;
    }

    /** @throws MessagingException if the server is away, does not greet, or does not let us in */
    static MailLine to(JavaMailSenderImpl server) throws MessagingException {
        var transport = transport(server.getSession(), server.getProtocol());
        transport.connect(server.getHost(), server.getPort(), given(server.getUsername()), given(server.getPassword()));
        return new MailLine(transport);
    }

    private static Transport transport(Session session, String protocol) throws MessagingException {
        return protocol == null ? session.getTransport() : session.getTransport(protocol);
    }

    private static String given(String setting) {
        return setting == null || setting.isEmpty() ? null : setting;
    }

    /** Hands the mail over and hangs up. */
    Delivery hand(MimeMessage mail) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Delivery.Taken();
        } catch (MessagingException trouble) {
            return meaning(innermost(trouble));
        } catch (RuntimeException broken) {
            return new Delivery.InDoubt(said(broken));
        } finally {
            hangUp();
        }
    }

    /** What the server has said of the mail stays true, however the line ends. */
    private void hangUp() {
        try {
            transport.close();
        } catch (MessagingException goneAlready) {
            // there is nothing left to say
        }
    }

    /** Only a refusal in so many words is certain. */
    private static Delivery meaning(MessagingException trouble) {
        int code = code(trouble);
        if (code > 0) {
            return new Delivery.Refused(said(trouble), code >= REFUSED_FOR_GOOD);
        }
        return trouble instanceof SendFailedException && !(trouble instanceof SMTPSendFailedException)
                ? new Delivery.Refused(said(trouble), true)
                : new Delivery.InDoubt(said(trouble));
    }

    private static int code(MessagingException trouble) {
        if (trouble instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (trouble instanceof SMTPSenderFailedException from) {
            return from.getReturnCode();
        }
        return trouble instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
    }

    /** The server's own answer about the recipient lies at the end of the chain. */
    private static MessagingException innermost(MessagingException trouble) {
        var at = trouble;
        while (at.getNextException() instanceof MessagingException next && next != at) {
            at = next;
        }
        return at;
    }

    /** What went wrong, in words. */
    static String said(Exception trouble) {
        var words = trouble.getMessage();
        return words == null || words.isBlank() ? trouble.getClass().getSimpleName() : words.strip();
    }
}
