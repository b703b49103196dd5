package io.aftercare.casefile;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** No word of a customer is overlooked, since its case is marked until somebody has read it. */
@Component
class UnreadWordsMarked implements InvariantCheck {

    private final WordRecords words;

    UnreadWordsMarked(WordRecords words) {
        this.words = words;
    }

    @Override
    public String law() {
        return "A case is marked exactly while a word of its customer waits for a reader.";
    }

    @Override
    public List<String> violations() {
        return words.casesMarkedOtherwise();
    }
}
