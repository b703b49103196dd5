package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the timelines in the reader's words, newest entry first. */
@Component
@Transactional(readOnly = true)
public class Timeline {

    private static final Pattern A_DAY = Pattern.compile("@\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final CaseEvents events;
    private final ServiceCentres centres;
    private final StaffDirectory staff;
    private final MessageSource messages;

    Timeline(CaseEvents events, ServiceCentres centres, StaffDirectory staff, MessageSource messages) {
        this.events = events;
        this.centres = centres;
        this.staff = staff;
        this.messages = messages;
    }

    /** Everything, with who did it. */
    public List<TimelineEntry> forStaff(CaseFile file, Locale locale) {
        return events.findByCaseNumberOrderBySeqDesc(file.number()).stream()
                .map(event -> entry(event, file, text(event, locale), actor(event.actor(), locale)))
                .toList();
    }

    /** What the customer may know. */
    public List<TimelineEntry> forCustomer(CaseFile file, Locale locale) {
        return events.findByCaseNumberAndForCustomerTrueOrderBySeqDesc(file.number()).stream()
                .map(event -> entry(event, file, textForCustomer(event, locale), null))
                .toList();
    }

    private TimelineEntry entry(CaseEvent event, CaseFile file, String text, String actor) {
        var at = event.at().atZone(centres.get(file.centre()).zone());
        return new TimelineEntry(event.seq(), at, event.kind(), text, actor, event.forCustomer());
    }

    private String text(CaseEvent event, Locale locale) {
        return messages.getMessage("timeline." + event.kind(), words(event, locale), event.kind(), locale);
    }

    private Object[] words(CaseEvent event, Locale locale) {
        return event.args().stream().map(arg -> word(arg, locale)).toArray();
    }

    /** Some entries are told to customers in other words: they need not know the shelf. */
    private String textForCustomer(CaseEvent event, Locale locale) {
        var own = messages.getMessage("timeline.customer." + event.kind(), words(event, locale), "", locale);
        return own == null || own.isEmpty() ? text(event, locale) : own;
    }

    /** What people typed is among the words: only what is a day, or names a text, stands for something else. */
    private String word(String arg, Locale locale) {
        if (A_DAY.matcher(arg).matches()) {
            return day(arg, locale);
        }
        return arg.startsWith("#") ? messages.getMessage(arg.substring(1), null, arg, locale) : arg;
    }

    private static String day(String arg, Locale locale) {
        try {
            return DAY.withLocale(locale).format(LocalDate.parse(arg.substring(1)));
        } catch (DateTimeException notADay) {
            return arg;
        }
    }

    private String actor(String actor, Locale locale) {
        return staff.find(actor)
                .map(Staff::displayName)
                .orElseGet(() -> messages.getMessage("case.actor." + actor, null, actor, locale));
    }
}
