package io.aftercare.portal.web;

import io.aftercare.network.OpenCentres;
import io.aftercare.network.OpenNow;
import io.aftercare.shared.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a few words whether a centre is open: "open now until 18:00", "opens Monday, 09:00". */
@Component
class OpenWords {

    private static final int WEEK = 7;

    private final OpenCentres centres;
    private final MessageSource messages;
    private final Clock clock;

    OpenWords(OpenCentres centres, MessageSource messages, Clock clock) {
        this.centres = centres;
        this.messages = messages;
        this.clock = clock;
    }

    /** Of all active centres by code; those of which nothing can be said are left out. */
    Map<String, String> all(Locale locale) {
        return words(centres.all(), locale);
    }

    /** Of these centres by code; those of which nothing can be said are left out. */
    Map<String, String> of(Collection<String> codes, Locale locale) {
        return words(centres.of(codes), locale);
    }

    /** Empty if nothing can be said. */
    Optional<String> of(String centre, Locale locale) {
        return centres.of(centre).map(now -> words(now, locale));
    }

    private Map<String, String> words(Map<String, OpenNow> now, Locale locale) {
        return now.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words(entry.getValue(), locale)));
    }

    private String words(OpenNow now, Locale locale) {
        if (now.until() == null) {
            return messages.getMessage("portal.open.always", null, locale);
        }
        return messages.getMessage(
                now.open() ? "portal.open" : "portal.closed", new Object[] {moment(now.until(), locale)}, locale);
    }

    /** Today by its time alone, within a week by the day's name, later by its date. */
    private String moment(ZonedDateTime at, Locale locale) {
        var time = DateTimeFormatter.ofPattern("HH:mm", locale).format(at);
        var days = ChronoUnit.DAYS.between(clock.today(at.getZone()), at.toLocalDate());
        if (days == 0) {
            return time;
        }
        if (days == 1) {
            return messages.getMessage("portal.open.tomorrow", new Object[] {time}, locale);
        }
        var day = DateTimeFormatter.ofPattern(days < WEEK ? "EEEE" : "d MMMM", locale)
                .format(at);
        return messages.getMessage("portal.open.day", new Object[] {day, time}, locale);
    }
}
