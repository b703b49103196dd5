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

    record Choices(List<Option> centres, List<Option> roles, List<Option> kinds, List<Option> holders) {}

    Choices of(Staff reader, Locale locale) {
        return new Choices(centresOf(reader), roles(locale), kinds(locale), holders(reader));
    }

    private List<Option> centresOf(Staff reader) {
        return centres.active().stream()
                .filter(centre -> reader.sees(centre.code()))
                .map(centre -> new Option(centre.code(), centre.name()))
                .toList();
    }

    /** Colleagues who have tasks that the reader sees. */
    private List<Option> holders(Staff reader) {
        return workList.holders(reader).stream()
                .filter(holder -> !holder.equals(reader.username()))
                .map(holder -> new Option(holder, rows.name(holder)))
                .sorted(Comparator.comparing(Option::label))
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
