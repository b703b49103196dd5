package io.aftercare.desk.web;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskForms;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finishes a task with a form, once for each actor and key, from the page and from the API alike. */
@Component
class TaskFinisher {

    private final Tasks tasks;
    private final TaskForms forms;
    private final Submissions submissions;

    TaskFinisher(Tasks tasks, TaskForms forms, Submissions submissions) {
        this.tasks = tasks;
        this.forms = forms;
        this.submissions = submissions;
    }

    /**
     * @return number of the task's case
     * @throws FormRefused if the form has problems; the attempt knows them
     * @throws io.aftercare.shared.ConflictException if the task is someone else's, gone or not for this actor
     */
    String finish(Attempt attempt) {
        try {
            return submissions.once(
                    attempt.actor().username(), attempt.key(), attempt.bodyHash(), () -> complete(attempt));
        } catch (InvalidInputException refusal) {
            if (!attempt.found()) {
                throw refusal;
            }
            attempt.refuse(refusal);
            throw new FormRefused();
        }
    }

    private static <F> List<FieldProblem> problems(TaskCompletion<F> completion, WorkItem task, Attempt attempt) {
        var form = completion.formType().cast(attempt.form().getTarget());
        return form == null ? List.of() : completion.problems(task, form, attempt.actor());
    }

    /** Whose task it is comes before what is wrong with the form: nobody mends a form in vain. */
    private String complete(Attempt attempt) {
        var task = tasks.get(attempt.taskId(), attempt.actor());
        attempt.bind(task, forms.completion(task.taskKey()).formType());
        tasks.takeToComplete(task.taskId(), attempt.actor());
        if (attempt.form().hasErrors()) {
            attempt.add(problems(forms.completion(task.taskKey()), task, attempt));
            throw new FormRefused();
        }
        tasks.complete(task.taskId(), attempt.form().getTarget(), attempt.actor());
        return task.caseNumber();
    }
}
