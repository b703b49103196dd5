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
import java.util.function.Function;
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
    private boolean battery;
    private boolean fragile;

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

    /** Other help stays as it is. */
    void rename(Map<String, String> names, Map<String, String> serialHelp, boolean safetyRelevant) {
        var named = new HashMap<String, FamilyText>();
        names.forEach((language, name) -> {
            var before = text(language);
            var help = serialHelp.getOrDefault(language, "");
            named.put(language, new FamilyText(name, help, before.photoHelp(), before.packingHelp()));
        });
        describe(named, safetyRelevant);
    }

    void help(Map<String, String> photos, Map<String, String> packing) {
        texts.replaceAll((language, text) -> new FamilyText(
                text.name(), text.serialHelp(), photos.getOrDefault(language, ""), packing.getOrDefault(language, "")));
    }

    /** @param texts by language, each with a name */
    void describe(Map<String, FamilyText> texts, boolean safetyRelevant) {
        this.safetyRelevant = safetyRelevant;
        this.texts.putAll(texts);
        this.texts.keySet().retainAll(texts.keySet());
    }

    ParcelMarks parcelMarks() {
        return new ParcelMarks(battery, fragile);
    }

    void markParcels(ParcelMarks marks) {
        battery = marks.battery();
        fragile = marks.fragile();
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
                text("en").photoHelp(),
                text("ru").photoHelp(),
                text("en").packingHelp(),
                text("ru").packingHelp(),
                safetyRelevant,
                battery,
                fragile,
                active);
    }

    private FamilyText text(String language) {
        return texts.getOrDefault(language, FamilyText.NONE);
    }

    Family in(Locale locale) {
        var text = Languages.pick(texts, locale);
        return new Family(
                code,
                text.name(),
                help(text, FamilyText::serialHelp),
                help(text, FamilyText::photoHelp),
                help(text, FamilyText::packingHelp),
                safetyRelevant);
    }

    /** A help that nobody has translated is better read in English than not at all. */
    private String help(FamilyText text, Function<FamilyText, String> kind) {
        return kind.apply(text).isEmpty() ? kind.apply(text("en")) : kind.apply(text);
    }
}
