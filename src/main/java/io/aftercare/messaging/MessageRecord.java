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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One message as it was asked for. Its words are made when it is read, so that no link is ever stored. */
@Entity
@Table(name = "outgoing_message")
class MessageRecord {

    /** The first and one after each of the pauses of {@link MessageDelivery}. */
    static final int MOST_TRIES = 6;

    /** Longer than all timeouts of a conversation with a mail server together. */
    private static final Duration A_TRY_AT_MOST = Duration.ofMinutes(5);

    private static final String TRY_CUT_OFF = "The try was cut off.";
    private static final int LONGEST_TROUBLE = 500;

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
    private int tries;
    private int copies;
    private Instant begunAt;
    private Instant sentAt;
    private boolean inDoubt;
    private boolean repeated;
    private String trouble;

    protected MessageRecord() {}

    MessageRecord(OutgoingMessage message, String centre, MessageState state, Instant now) {
        this.caseNumber = message.caseNumber();
        this.centre = centre;
        this.kind = message.kind();
        this.occasion = message.occasion();
        this.recipient = message.recipient();
        this.language = message.language();
        this.args = List.copyOf(message.args());
        this.state = state;
        this.createdAt = now;
    }

    /** The case went to another centre, whose business its messages are from now on. */
    void moveTo(String centre) {
        this.centre = centre;
    }

    /**
     * Begins a try, unless there is nothing to send, another try is under way, or nobody can tell any more whether it
     * was sent. A try that left no word for so long was cut off: it may have sent the message. One that only finds
     * another under way counts too, for the job has no more of them than the message.
     */
    boolean begin(Instant now) {
        endWhatWasCutOff(now);
        if (state == MessageState.SENDING) {
            tries++;
        }
        if (state != MessageState.WAITING) {
            return false;
        }
        repeated |= inDoubt;
        state = MessageState.SENDING;
        begunAt = now;
        tries++;
        return true;
    }

    /**
     * There is no mail server any more: what waits for one is only read from now on. What may have been sent before stays
     * in doubt, so that sending it later is marked.
     */
    void keep(Instant now) {
        endWhatWasCutOff(now);
        if (state == MessageState.WAITING) {
            state = MessageState.KEPT;
        }
    }

    private void endWhatWasCutOff(Instant now) {
        if (state == MessageState.SENDING && begunAt.isBefore(now.minus(A_TRY_AT_MOST))) {
            interrupted(TRY_CUT_OFF);
        }
    }

    /** The mail server has taken it. */
    void taken(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        inDoubt = false;
        trouble = null;
    }

    /** The mail server certainly does not have it. */
    void refused(String why, boolean forGood) {
        state = forGood || tries >= MOST_TRIES ? MessageState.FAILED : MessageState.WAITING;
        trouble = shortened(why);
    }

    /** Nobody knows whether the mail server has it: it is sent once more, not twice. */
    void interrupted(String why) {
        state = repeated || tries >= MOST_TRIES ? MessageState.UNKNOWN : MessageState.WAITING;
        inDoubt = true;
        trouble = shortened(why);
    }

    /** Somebody wants it sent, whatever was before. A message that was taken goes out as another copy. */
    void sendAgain() {
        if (state == MessageState.SENT) {
            copies++;
        }
        waitWith(MOST_TRIES);
    }

    /** Somebody lets its job, which was given up, run once more. */
    void tryOnceMore() {
        waitWith(1);
    }

    /** What may have been sent before stays in doubt, so that sending it once more is marked. */
    private void waitWith(int triesLeft) {
        state = MessageState.WAITING;
        tries = MOST_TRIES - triesLeft;
        repeated = false;
    }

    private static String shortened(String why) {
        return why.length() > LONGEST_TROUBLE ? why.substring(0, LONGEST_TROUBLE) : why;
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

    int copies() {
        return copies;
    }

    boolean repeated() {
        return repeated;
    }

    String trouble() {
        return trouble;
    }

    Instant sentAt() {
        return sentAt;
    }

    MessageState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }
}
