package io.aftercare.portal.web;

import io.aftercare.casefile.Conversation;
import io.aftercare.casefile.Word;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A conversation as the holder of the link reads it.
 *
 * @param words  oldest first
 * @param unread how many of our words have not been read
 * @param seen   to be sent back with a word or a reading, when all of this has been read
 * @param until  how long the customer may write; null while the case is open
 */
record TrackedConversationAnswer(List<Entry> words, long unread, OffsetDateTime seen, OffsetDateTime until) {

    /**
     * @param heading what it was about, such as a question; null for a plain word
     * @param files   ids below {@code /api/v1/track/{token}/files/}
     */
    @Schema(name = "TrackWord")
    record Entry(
            OffsetDateTime at,
            boolean mine,
            String author,
            String heading,
            String text,
            List<FileName> files,
            boolean unread) {

        static Entry of(Word word) {
            return new Entry(
                    word.at().toOffsetDateTime(),
                    word.mine(),
                    word.author(),
                    word.heading(),
                    word.text(),
                    word.files().stream()
                            .map(file -> new FileName(file.id(), file.name(), file.contentType()))
                            .toList(),
                    word.unread());
        }
    }

    @Schema(name = "TrackWordFile")
    record FileName(String id, String name, String contentType) {}

    static TrackedConversationAnswer of(Conversation conversation) {
        var words = conversation.words();
        return new TrackedConversationAnswer(
                words.stream().map(Entry::of).toList(),
                conversation.unread(),
                words.isEmpty() ? null : words.get(words.size() - 1).at().toOffsetDateTime(),
                conversation.until() == null ? null : conversation.until().toOffsetDateTime());
    }
}
