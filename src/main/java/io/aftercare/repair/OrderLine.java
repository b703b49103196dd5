package io.aftercare.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of a repair order: so many pieces of a part, or minutes of labour. */
@Entity
@Table(name = "repair_line")
class OrderLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private String text;
    private int quantity;
    private int reworkRound;
    private String bookedBy;
    private Instant bookedAt;

    protected OrderLine() {}

    OrderLine(LineKind kind, PartLine part, int round, String bookedBy, Instant bookedAt) {
        this.kind = kind;
        this.text = part.text();
        this.quantity = part.quantity();
        this.reworkRound = round;
        this.bookedBy = bookedBy;
        this.bookedAt = bookedAt;
    }

    public LineKind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public int getQuantity() {
        return quantity;
    }

    public int getReworkRound() {
        return reworkRound;
    }

    public String getBookedBy() {
        return bookedBy;
    }

    public Instant getBookedAt() {
        return bookedAt;
    }
}
