package io.aftercare.messaging;

import java.util.List;

/**
 * A message to a customer, to be rendered when it is read or sent.
 *
 * @param kind      message key part: subject is {@code mail.<kind>.subject}, text {@code mail.<kind>.text}
 * @param occasion  tells two messages of a kind for one case apart, such as a quote's version; never null
 * @param recipient email address
 * @param language  {@code en} or {@code ru}
 * @param args      arguments of subject and text from {@code {1}} on; {@code {0}} is the tracking link
 */
public record OutgoingMessage(
        String caseNumber, String kind, String occasion, String recipient, String language, List<String> args) {}
