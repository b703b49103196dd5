package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.warranty.Parcels;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class IdentifyParcelTask implements TaskCompletion<IdentifyParcelForm> {

    private final Parcels parcels;

    IdentifyParcelTask(Parcels parcels) {
        this.parcels = parcels;
    }

    @Override
    public String taskKey() {
        return Parcel.Elements.USER_IDENTIFY_PARCEL;
    }

    @Override
    public Class<IdentifyParcelForm> formType() {
        return IdentifyParcelForm.class;
    }

    @Override
    public Completion complete(WorkItem task, IdentifyParcelForm form, Staff actor) {
        return switch (form.belongsTo()) {
            case CLAIM -> link(task.businessKey(), form, actor);
            case NEW_CLAIM -> claim(task, form, actor);
            case SENDER -> sendBack(task.businessKey(), form, actor);
        };
    }

    private Completion link(String number, IdentifyParcelForm form, Staff actor) {
        if (IdentifyParcelForm.blank(form.claimNumber())) {
            return Completion.refused("claimNumber", "parcel-claim-missing");
        }
        var claim = form.claimNumber().strip().toUpperCase(Locale.ROOT);
        var problem = parcels.linkProblem(number, claim, actor);
        if (problem.isPresent()) {
            return new Completion.Refused(problem.stream().toList());
        }
        parcels.link(number, claim, actor.username());
        return identified(form);
    }

    private Completion claim(WorkItem task, IdentifyParcelForm form, Staff actor) {
        var submission = form.submission(task.centre(), actor.language());
        var problems = new ArrayList<>(parcels.claimProblems(submission));
        if (IdentifyParcelForm.blank(form.customerName())) {
            problems.add(FieldProblem.of("customerName", "parcel-customer-missing"));
        }
        if (IdentifyParcelForm.blank(form.email())) {
            problems.add(FieldProblem.of("email", "parcel-email-missing"));
        }
        if (!problems.isEmpty()) {
            return new Completion.Refused(problems);
        }
        parcels.claim(task.businessKey(), submission, actor.username());
        return identified(form);
    }

    private Completion sendBack(String number, IdentifyParcelForm form, Staff actor) {
        if (IdentifyParcelForm.blank(form.reason())) {
            return Completion.refused("reason", "parcel-reason-missing");
        }
        parcels.sendBack(number, form.reason().strip(), actor.username());
        return identified(form);
    }

    private static Completion identified(IdentifyParcelForm form) {
        return Completion.done(
                Map.of(Parcel.Variables.BELONGS_TO, form.belongsTo().name()));
    }
}
