package io.aftercare.casefile;

import io.aftercare.casefile.CaseComplaint.Told;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells those at the bench what the customer came with, for the fragment {@code casefile/complaint}. */
@Component
public class Complaints {

    private final CaseFiles files;
    private final List<CaseComplaint> sources;
    private final MessageSource messages;

    Complaints(CaseFiles files, List<CaseComplaint> sources, MessageSource messages) {
        this.files = files;
        this.sources = List.copyOf(sources);
        this.messages = messages;
    }

    public Complaint of(String caseNumber, Locale locale) {
        var file = files.get(caseNumber);
        var told = sources.stream()
                .map(source -> source.of(file, locale))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Told(null, null, null, null));
        return new Complaint(told, place(file.unitPlace(), locale));
    }

    private String place(UnitPlace place, Locale locale) {
        var words = messages.getMessage("case.place." + place.kind(), null, locale);
        return place.detail().isEmpty() ? words : words + ", " + place.detail();
    }

    /** @param place where the unit is, in the reader's words */
    public record Complaint(Told told, String place) {}
}
