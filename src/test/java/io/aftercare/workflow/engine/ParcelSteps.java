package io.aftercare.workflow.engine;

import org.springframework.stereotype.Component;

/** A step of the tests' own that fails as long as it is told to. */
@Component
public class ParcelSteps {

    boolean broken = true;

    public void weigh(String number) {
        if (broken) {
            throw new IllegalStateException("The scales are broken for " + number);
        }
    }
}
