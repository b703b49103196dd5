package io.aftercare.desk.web;

import io.aftercare.workflow.OpenIncident;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * An incident in words.
 *
 * @param what   what failed: the step, or the work that was put off
 * @param why    the first line of the reason, cut to what fits
 * @param since  UTC, since a step may belong to no centre; empty if unknown
 */
record IncidentRow(OpenIncident incident, String what, String process, String why, String since) {

    private static final int SHORT = 160;

    /** Puts incidents into the reader's words. */
    @Component
    static class Words {

        private final MessageSource messages;

        Words(MessageSource messages) {
            this.messages = messages;
        }

        IncidentRow of(OpenIncident incident, Locale locale) {
            var process = messages.getMessage("process." + incident.processKey(), null, incident.processKey(), locale);
            var what = incident.workKind() == null
                    ? incident.step()
                    : messages.getMessage("deferred." + incident.workKind(), null, incident.workKind(), locale);
            return new IncidentRow(incident, what, process, why(incident.reason()), since(incident.since(), locale));
        }

        private static String why(String reason) {
            var line = reason == null ? "" : reason.strip().lines().findFirst().orElse("");
            return line.length() <= SHORT ? line : line.substring(0, SHORT) + " …";
        }

        private static String since(Instant since, Locale locale) {
            return since == null
                    ? ""
                    : DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale)
                            .withZone(ZoneOffset.UTC)
                            .format(since);
        }
    }
}
