package io.aftercare.catalog;

import jakarta.persistence.CollectionTable;
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
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.BatchSize;

@Entity
@Table(name = "product_family")
class FamilyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private boolean safetyRelevant;
    private boolean active = true;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "product_family_text", joinColumns = @JoinColumn(name = "family_id"))
    @MapKeyColumn(name = "language")
    private Map<String, FamilyText> texts = new HashMap<>();

    protected FamilyEntity() {}

    FamilyEntity(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    void describe(Map<String, String> names, Map<String, String> serialHelp, boolean safetyRelevant) {
        this.safetyRelevant = safetyRelevant;
        names.forEach(
                (language, name) -> texts.put(language, new FamilyText(name, serialHelp.getOrDefault(language, ""))));
        texts.keySet().retainAll(names.keySet());
    }

    void switchTo(boolean on) {
        active = on;
    }

    FamilyCard card() {
        return new FamilyCard(
                version,
                code,
                text("en").name(),
                text("ru").name(),
                text("en").serialHelp(),
                text("ru").serialHelp(),
                safetyRelevant,
                active);
    }

    private FamilyText text(String language) {
        return texts.getOrDefault(language, new FamilyText("", ""));
    }

    Family in(Locale locale) {
        var text = Languages.pick(texts, locale);
        // a help that nobody has translated is better read in English than not at all
        var help = text.serialHelp().isEmpty() ? text("en").serialHelp() : text.serialHelp();
        return new Family(code, text.name(), help, safetyRelevant);
    }
}
