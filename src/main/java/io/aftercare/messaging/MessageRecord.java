package io.aftercare.messaging;

import io.aftercare.shared.TextList;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One message as it was asked for. Its words are made when it is read, so that no link is ever stored. */
@Entity
@Table(name = "outgoing_message")
class MessageRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private String centre;
    private String kind;
    private String occasion;
    private String recipient;
    private String language;

    @Convert(converter = TextList.class)
    @Column(length = 4000)
    private List<String> args;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private Instant createdAt;

    protected MessageRecord() {}

    MessageRecord(OutgoingMessage message, String centre, Instant now) {
        this.caseNumber = message.caseNumber();
        this.centre = centre;
        this.kind = message.kind();
        this.occasion = message.occasion();
        this.recipient = message.recipient();
        this.language = message.language();
        this.args = List.copyOf(message.args());
        this.state = MessageState.WAITING;
        this.createdAt = now;
    }

    /** The case went to another centre, whose business its messages are from now on. */
    void moveTo(String centre) {
        this.centre = centre;
    }

    Long id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    String centre() {
        return centre;
    }

    String kind() {
        return kind;
    }

    String recipient() {
        return recipient;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    List<String> args() {
        return args;
    }

    MessageState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }
}
