package io.aftercare.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That somebody has read a conversation up to a moment of it. */
@Entity
@Immutable
@Table(name = "case_reading")
class ReadingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private boolean byCustomer;
    private String reader;
    private Instant seen;
    private Instant at;

    protected ReadingRecord() {}

    /** @param reader user name of a member of staff, or {@code customer} */
    ReadingRecord(String caseNumber, boolean byCustomer, String reader, Instant seen, Instant at) {
        this.caseNumber = caseNumber;
        this.byCustomer = byCustomer;
        this.reader = reader;
        this.seen = seen;
        this.at = at;
    }

    boolean byCustomer() {
        return byCustomer;
    }

    Instant seen() {
        return seen;
    }

    Instant at() {
        return at;
    }
}
