package io.aftercare.desk.web;

import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Clock;
import io.aftercare.workflow.WorkItem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says when a task is due: how long from now, and when by the centre's own clock. */
@Component
class DueWords {

    private static final Duration IN_MINUTES = Duration.ofHours(1);
    private static final Duration IN_HOURS = Duration.ofHours(48);

    private final ServiceCentres centres;
    private final MessageSource messages;
    private final Clock clock;

    DueWords(ServiceCentres centres, MessageSource messages, Clock clock) {
        this.centres = centres;
        this.messages = messages;
        this.clock = clock;
    }

    /** How long is left, or who holds the task up. */
    String left(WorkItem task, Locale locale) {
        return task.hold() == null
                ? fromNow(task.due(), locale)
                : messages.getMessage("hold.reason." + task.hold().reason(), null, locale);
    }

    /** When the task is due by its centre's clock, or since when it is on hold. */
    String when(WorkItem task, ZoneId zone, Locale locale) {
        return task.hold() == null
                ? at(task.due(), zone, locale)
                : messages.getMessage("due.held", new Object[] {at(task.hold().since(), zone, locale)}, locale);
    }

    /** As {@link #when}, with the zone's name. */
    String whenWithZone(WorkItem task, Locale locale) {
        return task.hold() == null
                ? atWithZone(task.due(), task.centre(), locale)
                : messages.getMessage(
                        "due.held", new Object[] {atWithZone(task.hold().since(), task.centre(), locale)}, locale);
    }

    /** Such as "in 3 h" or "2 d overdue". */
    private String fromNow(Instant due, Locale locale) {
        var left = Duration.between(clock.now(), due);
        return messages.getMessage(
                left.isNegative() ? "due.over" : "due.in", new Object[] {length(left.abs(), locale)}, locale);
    }

    /** Such as "Tue 24 Nov, 14:30", in the centre's zone. */
    private static String at(Instant instant, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", locale).format(instant.atZone(zone));
    }

    /** As {@link #at}, with the zone's name. */
    private String atWithZone(Instant instant, String centre, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm (z)", locale).format(instant.atZone(zone(centre)));
    }

    private String length(Duration length, Locale locale) {
        if (length.compareTo(IN_MINUTES) < 0) {
            return messages.getMessage("due.minutes", new Object[] {length.toMinutes()}, locale);
        }
        return length.compareTo(IN_HOURS) < 0
                ? messages.getMessage("due.hours", new Object[] {length.toHours()}, locale)
                : messages.getMessage("due.days", new Object[] {length.toDays()}, locale);
    }

    /** The zones of the centres of these tasks, by centre. */
    Map<String, ZoneId> zones(Collection<WorkItem> tasks) {
        var codes = tasks.stream().map(WorkItem::centre).collect(Collectors.toSet());
        var known = centres.byCode(codes);
        return codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> known.containsKey(code) ? known.get(code).zone() : ZoneOffset.UTC));
    }

    ZoneId zone(String centre) {
        return centres.find(centre).map(Centre::zone).orElse(ZoneOffset.UTC);
    }
}
