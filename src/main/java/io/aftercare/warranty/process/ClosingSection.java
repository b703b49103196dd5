package io.aftercare.warranty.process;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseKind;
import io.aftercare.casefile.CaseSection;
import io.aftercare.warranty.Closing;
import io.aftercare.workflow.WorkList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What keeps a claim from closing, on its case's page and in the API, while somebody has to settle it. */
@Component
class ClosingSection implements CaseSection {

    private final Closing closing;
    private final WorkList workList;
    private final MessageSource messages;

    ClosingSection(Closing closing, WorkList workList, MessageSource messages) {
        this.closing = closing;
        this.workList = workList;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Drawn> draw(CaseFile file, Locale locale) {
        var missing = missing(file, locale);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drawn("warranty/closing-section", Map.of("missing", missing)));
    }

    @Override
    public Fact fact(CaseFile file) {
        var missing = missing(file, LocaleContextHolder.getLocale());
        return missing.isEmpty() ? null : new Fact("missingToClose", missing);
    }

    private List<Missing> missing(CaseFile file, Locale locale) {
        return file.kind() == CaseKind.CLAIM && waitsToClose(file.number())
                ? closing.missing(file.number()).stream()
                        .map(rule -> new Missing(rule, messages.getMessage("closing." + rule, null, locale)))
                        .toList()
                : List.of();
    }

    private boolean waitsToClose(String number) {
        return workList.ofCase(number).stream()
                .anyMatch(task -> task.taskKey().equals(ClaimClosing.Elements.USER_SETTLE_OPEN_POINTS));
    }

    /** @param text in the reader's language */
    public record Missing(String code, String text) {}
}
