package io.aftercare.workflow;

import java.util.List;
import org.springframework.stereotype.Component;

/** Draws where a numbered thing stands. */
@Component
public class ProcessPictures {

    /** The process started for this number and those it called, outermost first. */
    public List<ProcessPicture> of(String businessKey) {
        throw new UnsupportedOperationException();
    }
}
