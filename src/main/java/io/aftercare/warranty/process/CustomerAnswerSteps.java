package io.aftercare.warranty.process;

import io.aftercare.warranty.AwaitedAnswers;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code customer-answer} call. */
@Component
public class CustomerAnswerSteps {

    private final AwaitedAnswers answers;

    CustomerAnswerSteps(AwaitedAnswers answers) {
        this.answers = answers;
    }

    public void ask(Long questionId) {
        answers.ask(questionId);
    }

    public void remind(Long questionId) {
        answers.remind(questionId);
    }

    public void letSleep(Long questionId) {
        answers.letSleep(questionId);
    }

    public void giveUp(Long questionId) {
        answers.giveUp(questionId);
    }

    public void noteAnswer(Long questionId) {
        answers.note(questionId);
    }
}
