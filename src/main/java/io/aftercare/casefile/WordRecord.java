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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** A word of a customer or of staff about a case, never changed once written. */
@Entity
@Table(name = "case_word")
class WordRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private boolean fromCustomer;
    private String author;
    private String text;
    private Instant at;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "case_word_file", joinColumns = @JoinColumn(name = "word_id"))
    @OrderColumn(name = "seq")
    @Column(name = "file_id")
    private List<String> files = new ArrayList<>();

    protected WordRecord() {}

    /** @param files public ids of files of the case */
    WordRecord(String caseNumber, boolean fromCustomer, String author, String text, List<String> files, Instant at) {
        this.caseNumber = caseNumber;
        this.fromCustomer = fromCustomer;
        this.author = author;
        this.text = text;
        this.files.addAll(files);
        this.at = at;
    }

    Long id() {
        return id;
    }

    boolean fromCustomer() {
        return fromCustomer;
    }

    String author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }

    List<String> files() {
        return List.copyOf(files);
    }
}
