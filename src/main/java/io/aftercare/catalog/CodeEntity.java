package io.aftercare.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A symptom, fault or resolution code of one family. */
@Entity
@Table(name = "family_code")
class CodeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "family_code")
    private String family;

    @Enumerated(EnumType.STRING)
    private CodeKind kind;

    private String code;
    private boolean active = true;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "family_code_label", joinColumns = @JoinColumn(name = "code_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    protected CodeEntity() {}

    CodeEntity(String family, CodeKind kind, String code) {
        this.family = family;
        this.kind = kind;
        this.code = code;
    }

    void label(Map<String, String> byLanguage) {
        labels.putAll(byLanguage);
        labels.keySet().retainAll(byLanguage.keySet());
    }

    void switchTo(boolean on) {
        active = on;
    }

    boolean active() {
        return active;
    }

    CodeCard card() {
        return new CodeCard(version, code, labels.getOrDefault("en", ""), labels.getOrDefault("ru", ""), active);
    }

    CodeView in(Locale locale) {
        return new CodeView(code, Languages.pick(labels, locale));
    }
}
