package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.warranty.Parcels;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
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
    public List<FieldProblem> problems(WorkItem task, IdentifyParcelForm form, Staff actor) {
        if (form.belongsTo() == null) {
            return List.of();
        }
        return switch (form.belongsTo()) {
            case CLAIM -> linkProblems(task.businessKey(), form, actor);
            case NEW_CLAIM -> claimProblems(task, form, actor);
            case SENDER ->
                IdentifyParcelForm.blank(form.reason())
                        ? List.of(FieldProblem.of("reason", "parcel-reason-missing"))
                        : List.of();
        };
    }

    private List<FieldProblem> linkProblems(String number, IdentifyParcelForm form, Staff actor) {
        return IdentifyParcelForm.blank(form.claimNumber())
                ? List.of(FieldProblem.of("claimNumber", "parcel-claim-missing"))
                : parcels.linkProblem(number, form.claim(), actor).stream().toList();
    }

    private List<FieldProblem> claimProblems(WorkItem task, IdentifyParcelForm form, Staff actor) {
        var problems = new ArrayList<>(parcels.claimProblems(form.submission(task.centre(), actor.language())));
        if (IdentifyParcelForm.blank(form.customerName())) {
            problems.add(FieldProblem.of("customerName", "parcel-customer-missing"));
        }
        if (IdentifyParcelForm.blank(form.email())) {
            problems.add(FieldProblem.of("email", "parcel-email-missing"));
        }
        return problems;
    }

    @Override
    public Completion complete(WorkItem task, IdentifyParcelForm form, Staff actor) {
        var number = task.businessKey();
        switch (form.belongsTo()) {
            case CLAIM -> parcels.link(number, form.claim(), actor.username());
            case NEW_CLAIM -> parcels.claim(number, form.submission(task.centre(), actor.language()), actor.username());
            case SENDER -> parcels.sendBack(number, form.reason().strip(), actor.username());
        }
        return identified(form);
    }

    private static Completion identified(IdentifyParcelForm form) {
        return Completion.done(
                Map.of(Parcel.Variables.BELONGS_TO, form.belongsTo().name()));
    }
}
