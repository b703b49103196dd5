package io.aftercare.casefile;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What customer and staff have said to each other about a case, as one of them reads it.
 *
 * @param words oldest first
 * @param open  whether the reader may write now
 * @param until how long a customer may write after the case has ended, in the centre's zone; null while it is open
 */
public record Conversation(List<Word> words, boolean open, ZonedDateTime until) {

    /** How many words wait for a reader on this side. */
    public long unread() {
        return words.stream().filter(Word::unread).count();
    }

    /** Up to where somebody has read who has read all that is here; null if nothing is. */
    public Instant seen() {
        return words.isEmpty() ? null : words.get(words.size() - 1).moment();
    }
}
