package io.aftercare.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who customers' mail is from. The server is Spring's {@code spring.mail.*}.
 *
 * @param from    address, or name and address, that messages are from; needed as soon as there is a mail server
 * @param replyTo address that answers go to; null for the sender's
 */
@ConfigurationProperties("aftercare.mail")
record MailSettings(String from, String replyTo) {}
