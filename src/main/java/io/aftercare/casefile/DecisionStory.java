package io.aftercare.casefile;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * One decision that a table took for a case, in the reader's words.
 *
 * @param decision id of the decision
 * @param title    what it decides
 * @param version  version of the table that answered
 * @param asked    what the table was asked
 * @param answered what it answered
 */
public record DecisionStory(
        String decision, String title, int version, ZonedDateTime at, List<Fact> asked, List<Fact> answered) {

    public record Fact(String name, String value) {}
}
