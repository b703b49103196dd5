package io.aftercare.desk.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Option;
import io.aftercare.workflow.TaskForms;
import io.aftercare.workflow.WorkList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the work list can be narrowed to. */
@Component
class WorkListChoices {

    private final ServiceCentres centres;
    private final TaskForms forms;
    private final WorkList workList;
    private final WorkRows rows;
    private final MessageSource messages;

    WorkListChoices(ServiceCentres centres, TaskForms forms, WorkList workList, WorkRows rows, MessageSource messages) {
        this.centres = centres;
        this.forms = forms;
        this.workList = workList;
        this.rows = rows;
        this.messages = messages;
    }

    record Choices(
            List<Option> centres,
            List<Option> roles,
            List<Option> kinds,
            List<Option> holds,
            List<Option> dues,
            List<Option> holders,
            List<Option> sorts) {}

    Choices of(Staff reader, Locale locale) {
        return new Choices(
                centresOf(reader),
                roles(locale),
                kinds(locale),
                words("hold", List.of("on", "off"), locale),
                words("due-by", List.of("overdue", "soon"), locale),
                holders(reader, locale),
                words("sort", List.of("due", "priority"), locale));
    }

    private List<Option> centresOf(Staff reader) {
        return centres.active().stream()
                .filter(centre -> reader.sees(centre.code()))
                .map(centre -> new Option(centre.code(), centre.name()))
                .toList();
    }

    /** Nobody, and the colleagues who have tasks that the reader sees. */
    private List<Option> holders(Staff reader, Locale locale) {
        var nobody = new Option("-", messages.getMessage("worklist.holder.nobody", null, locale));
        var colleagues = workList.holders(reader).stream()
                .filter(holder -> !holder.equals(reader.username()))
                .map(holder -> new Option(holder, rows.name(holder)))
                .sorted(Comparator.comparing(Option::label));
        return Stream.concat(Stream.of(nobody), colleagues).toList();
    }

    private List<Option> words(String filter, List<String> values, Locale locale) {
        return values.stream()
                .map(value -> new Option(value, messages.getMessage("worklist." + filter + "." + value, null, locale)))
                .toList();
    }

    private List<Option> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.key(), messages.getMessage("role." + role.key(), null, locale)))
                .toList();
    }

    private List<Option> kinds(Locale locale) {
        return forms.formTypes().keySet().stream()
                .map(key -> new Option(key, rows.title(key, locale)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
