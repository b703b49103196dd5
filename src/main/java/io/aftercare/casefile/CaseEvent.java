package io.aftercare.casefile;

import io.aftercare.shared.TextList;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One entry of a timeline, never changed once written. The sequence number orders them, not the clock. */
@Entity
@Immutable
@Table(name = "case_event")
class CaseEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private int seq;
    private Instant at;
    private String kind;

    @Convert(converter = TextList.class)
    @Column(length = 4000)
    private List<String> args;

    private String actor;
    private boolean forCustomer;

    protected CaseEvent() {}

    CaseEvent(String caseNumber, int seq, Entry entry, Instant now) {
        this.caseNumber = caseNumber;
        this.seq = seq;
        this.at = now;
        this.kind = entry.kind();
        this.args = entry.args();
        this.actor = entry.actor();
        this.forCustomer = entry.forCustomer();
    }

    int seq() {
        return seq;
    }

    Instant at() {
        return at;
    }

    String kind() {
        return kind;
    }

    List<String> args() {
        return args;
    }

    String actor() {
        return actor;
    }

    boolean forCustomer() {
        return forCustomer;
    }
}
