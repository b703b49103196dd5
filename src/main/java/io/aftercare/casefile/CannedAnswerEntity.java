package io.aftercare.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.BatchSize;

/** A text for what customers ask often, in each language in which we write to them. */
@Entity
@Table(name = "canned_answer")
class CannedAnswerEntity {

    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String title;
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "canned_answer_text", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    void write(CannedAnswerCard card) {
        title = card.title().strip();
        active = card.active();
        put(ENGLISH, card.textEn());
        put(RUSSIAN, card.textRu());
    }

    private void put(String language, String text) {
        if (text == null || text.isBlank()) {
            texts.remove(language);
        } else {
            texts.put(language, text.strip());
        }
    }

    Long id() {
        return id;
    }

    CannedAnswerCard card() {
        return new CannedAnswerCard(
                version, title, texts.getOrDefault(ENGLISH, ""), texts.getOrDefault(RUSSIAN, ""), active);
    }

    /** In this language, else in English. */
    CannedAnswer in(String language) {
        return new CannedAnswer(id, title, texts.getOrDefault(language, texts.get(ENGLISH)), active);
    }
}
