package io.aftercare.workflow;

import org.springframework.stereotype.Component;

/** Evaluates DMN decisions and remembers each evaluation: decision, version, inputs, outputs. */
@Component
public class Decisions {

    /**
     * @param decision   id of the decision, such as {@code coverage}
     * @param caseNumber the case it was asked for; null for none (then nothing is remembered)
     * @param input      a record whose components are the decision's inputs by name
     * @param output     a record whose components are the decision's outputs by name; enums by constant name,
     *                   numbers as int or long
     * @throws IllegalStateException if no rule or more than one applies, or an output does not fit
     */
    public <T> T decide(String decision, String caseNumber, Record input, Class<T> output) {
        throw new UnsupportedOperationException();
    }
}
