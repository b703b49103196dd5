package io.aftercare.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One generation of a case's tracking link: what is needed to write it again, and never the link itself. */
@Entity
@Table(name = "tracking_link")
class LinkRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private int generation;
    private String keyId;
    private String tokenHash;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected LinkRecord() {}

    LinkRecord(String caseNumber, int generation, LinkKey key, Instant issuedAt, Instant expiresAt) {
        this.caseNumber = caseNumber;
        this.generation = generation;
        this.keyId = key.id();
        this.tokenHash = LinkKey.hash(key.token(caseNumber, generation));
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether this key wrote it, nobody has taken it back, and it has not run out. */
    boolean current(LinkKey key, Instant now) {
        return revokedAt == null & keyId.equals(key.id()) & now.isBefore(expiresAt);
    }

    /** Whether the token is this link's, made with this key, and still opens the case. */
    boolean opens(String token, LinkKey key, Instant now) {
        var genuine =
                LinkKey.same(token, key.token(caseNumber, generation)) & LinkKey.same(tokenHash, LinkKey.hash(token));
        return genuine & current(key, now);
    }

    String caseNumber() {
        return caseNumber;
    }

    int generation() {
        return generation;
    }
}
