package io.aftercare.casefile;

import io.aftercare.shared.Clock;
import org.springframework.stereotype.Component;

/** Makes tracking links and knows which of them count. */
@Component
class LinkMint {

    private final LinkKey key;
    private final LinkSettings settings;
    private final Clock clock;

    LinkMint(LinkKey key, LinkSettings settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    LinkRecord make(String caseNumber, int generation) {
        var now = clock.now();
        return new LinkRecord(caseNumber, generation, key, now, now.plus(settings.linkValidity()));
    }

    /** A link that nothing opens, so that a wrong token costs the same work as a right one. */
    LinkRecord decoy() {
        return new LinkRecord("", 0, key, clock.now(), clock.now());
    }

    String token(LinkRecord link) {
        return key.token(link.caseNumber(), link.generation());
    }

    boolean current(LinkRecord link) {
        return link.current(key, clock.now());
    }

    boolean opens(LinkRecord link, String token) {
        return link.opens(token, key, clock.now());
    }

    void revoke(LinkRecord link) {
        link.revoke(clock.now());
    }
}
