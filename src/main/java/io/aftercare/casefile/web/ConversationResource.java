package io.aftercare.casefile.web;

import io.aftercare.casefile.Conversation;
import io.aftercare.casefile.Word;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A conversation as the API tells it to staff.
 *
 * @param words  oldest first
 * @param unread how many words of the customer wait for a reader
 * @param seen   to be sent back with a word or a reading, by whom all of this has been read
 */
record ConversationResource(List<Entry> words, long unread, OffsetDateTime seen) {

    /**
     * @param heading what it was about, such as a question; null for a plain word
     * @param files   ids below {@code /api/v1/cases/{number}/files/}
     * @param readAt  when the customer had read it; null if not yet, and for what the customer wrote
     */
    @Schema(name = "CaseWord")
    record Entry(
            OffsetDateTime at,
            boolean fromCustomer,
            String author,
            String heading,
            String text,
            List<FileName> files,
            boolean unread,
            OffsetDateTime readAt) {

        static Entry of(Word word) {
            return new Entry(
                    word.at().toOffsetDateTime(),
                    word.fromCustomer(),
                    word.author(),
                    word.heading(),
                    word.text(),
                    word.files().stream()
                            .map(file -> new FileName(file.id(), file.name(), file.contentType()))
                            .toList(),
                    word.unread(),
                    word.readAt() == null ? null : word.readAt().toOffsetDateTime());
        }
    }

    @Schema(name = "CaseWordFile")
    record FileName(String id, String name, String contentType) {}

    static ConversationResource of(Conversation conversation) {
        var words = conversation.words();
        return new ConversationResource(
                words.stream().map(Entry::of).toList(),
                conversation.unread(),
                words.isEmpty() ? null : words.get(words.size() - 1).at().toOffsetDateTime());
    }
}
