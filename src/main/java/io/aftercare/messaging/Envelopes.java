package io.aftercare.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a mail of a message: the same words as plain text and as a page, and headers that tell it is not a person's. */
@Component
class Envelopes {

    private final Letters letters;
    private final MailSettings settings;
    private final ITemplateEngine templates;

    Envelopes(Letters letters, MailSettings settings, ITemplateEngine templates) {
        this.letters = letters;
        this.settings = settings;
        this.templates = templates;
    }

    /** @throws MessagingException if the recipient's address is none */
    void fill(MimeMessage mail, MessageRecord message) throws MessagingException {
        var letter = letters.open(message);
        var helper = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED, StandardCharsets.UTF_8.name());
        var from = named(settings.from());
        helper.setFrom(from);
        helper.setTo(new InternetAddress(message.recipient(), true));
        if (settings.replyTo() != null) {
            helper.setReplyTo(named(settings.replyTo()));
        }
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(message.createdAt()));
        helper.setText(letter.text(), page(letter, from.getPersonal()));
        mail.setContentLanguage(new String[] {letter.locale().getLanguage()});
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("References", "<" + message.caseNumber() + "@" + domain() + ">");
        mail.saveChanges();
        mail.setHeader("Message-ID", idOf(message));
    }

    /** The same for each try, so that a mail server or reader can tell a repeat; another for each copy asked for. */
    private String idOf(MessageRecord message) {
        return "<message-" + message.id() + "." + message.copies() + "@" + domain() + ">";
    }

    private String domain() {
        return settings.from().replaceFirst("^.*@", "").replaceFirst("[>\\s].*$", "");
    }

    /** An address whose name, which headers can only hold in ASCII, is encoded, unless it was written so already. */
    private static InternetAddress named(String written) throws MessagingException {
        var address = new InternetAddress(written, true);
        try {
            address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
        return address;
    }

    /** @param sender the name that mails are from; null if there is only an address */
    private String page(Letter letter, String sender) {
        var facts = Map.<String, Object>of("letter", letter, "sender", sender == null ? "" : sender);
        return templates.process("messaging/mail", new Context(letter.locale(), facts));
    }
}
