package io.aftercare.casefile;

import io.aftercare.messaging.TrackingLinkSource;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links by which customers follow their case: HMAC-SHA256 of key id, case and generation. The row keeps hash,
 * key id, generation and expiry, never the token.
 */
@Component
public class TrackingLinks implements TrackingLinkSource {

    private final LinkRecords records;
    private final LinkMint mint;
    private final PublicAddress address;

    TrackingLinks(LinkRecords records, LinkMint mint, PublicAddress address) {
        this.records = records;
        this.mint = mint;
        this.address = address;
    }

    /**
     * The case's current link, written anew: absolute, ending in {@code /track/<token>}. If the current one was
     * revoked, has run out or was made with a key that is no longer in use, the case gets a new one.
     */
    @Override
    @Transactional
    public URI linkTo(String caseNumber) {
        var current = newest(caseNumber).filter(mint::current).orElseGet(() -> issue(caseNumber));
        return address.of("track", mint.token(current));
    }

    @Override
    public String masked() {
        return address.of("track", "x").toString().replaceFirst("x$", "••••••••");
    }

    /** The case a token opens; empty if it is wrong, revoked or expired, in the same time. */
    @Transactional(readOnly = true)
    public Optional<String> caseOf(String token) {
        var link = records.findByTokenHash(LinkKey.hash(token)).orElseGet(mint::decoy);
        return mint.opens(link, token) ? Optional.of(link.caseNumber()) : Optional.empty();
    }

    /** Takes the case's links back: none that was written before opens it any more. */
    @Transactional
    public void revoke(String caseNumber) {
        records.findByCaseNumberOrderByGenerationDesc(caseNumber).forEach(mint::revoke);
    }

    /** Takes the old links back and makes a new one. */
    @Transactional
    public URI replace(String caseNumber) {
        revoke(caseNumber);
        return linkTo(caseNumber);
    }

    /** Makes a new link that works for the whole time again; the one before works on until it runs out. */
    @Transactional
    public URI renew(String caseNumber) {
        return address.of("track", mint.token(issue(caseNumber)));
    }

    LinkRecord issue(String caseNumber) {
        var generation = newest(caseNumber).map(LinkRecord::generation).orElse(0) + 1;
        return records.save(mint.make(caseNumber, generation));
    }

    private Optional<LinkRecord> newest(String caseNumber) {
        return records.findByCaseNumberOrderByGenerationDesc(caseNumber).stream()
                .findFirst();
    }
}
