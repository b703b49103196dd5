package io.aftercare.identity.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Change;
import io.aftercare.shared.ChangeWords;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailEntry;
import io.aftercare.shared.TrailSubject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The trail of a piece of master data in the reader's words. The fragment {@code fragments/history} asks it. */
@Component("changeHistory")
public class ChangeHistory {

    private static final int MOST = 200;

    private final Trail trail;
    private final ChangeWords words;
    private final StaffDirectory staff;
    private final ServiceCentres centres;
    private final MessageSource messages;
    private final BroughtByFiles brought;

    ChangeHistory(
            Trail trail,
            ChangeWords words,
            StaffDirectory staff,
            ServiceCentres centres,
            MessageSource messages,
            BroughtByFiles brought) {
        this.brought = brought;
        this.trail = trail;
        this.words = words;
        this.staff = staff;
        this.centres = centres;
        this.messages = messages;
    }

    /**
     * One entry.
     *
     * @param at     in the zone of the reader's first centre
     * @param actor  display name of who did it
     * @param reason null if none was given
     * @param run    the import run that did it, for those who may look at it; else null
     */
    public record Line(int seq, ZonedDateTime at, String actor, Change change, String reason, Long run) {}

    /** Newest first; last of all, which file brought the thing. */
    public List<Line> of(String kind, Object key) {
        var locale = LocaleContextHolder.getLocale();
        var zone = zone();
        var names = new HashMap<String, String>();
        var admin = staff.current().filter(reader -> reader.has(Role.ADMIN)).isPresent();
        var subject = new TrailSubject(kind, String.valueOf(key));
        var entries = trail.newest(subject, MOST);
        return Stream.concat(entries.stream(), brought.entry(subject, entries).stream())
                .map(entry -> line(entry, zone, name(entry.actor(), names, locale), locale, admin))
                .toList();
    }

    private Line line(TrailEntry entry, ZoneId zone, String actor, Locale locale, boolean admin) {
        return new Line(
                entry.seq(),
                entry.at().atZone(zone),
                actor,
                words.in(entry.change(), locale),
                words.reason(entry.reason(), locale),
                admin ? ChangeWords.importOf(entry.reason()).orElse(null) : null);
    }

    private String name(String actor, Map<String, String> known, Locale locale) {
        return known.computeIfAbsent(
                actor,
                username -> staff.find(username)
                        .map(Staff::displayName)
                        .orElseGet(() -> messages.getMessage("change.actor." + username, null, username, locale)));
    }

    private ZoneId zone() {
        return staff.current().stream()
                .flatMap(reader -> reader.centres().stream().sorted())
                .flatMap(code -> centres.find(code).stream())
                .findFirst()
                .map(centre -> centre.zone())
                .orElse(ZoneOffset.UTC);
    }
}
