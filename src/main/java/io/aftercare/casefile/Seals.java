package io.aftercare.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Seals short texts that go out with a page and come back with its form: what comes back is ours, and was sealed for this
 * very purpose. Not secret: whoever has it can read it.
 */
@Component
public class Seals {

    private static final String DOT = ".";

    private final LinkKey key;

    Seals(LinkKey key) {
        this.key = key;
    }

    /** @param purpose one line; only for the same it can be opened */
    public String seal(String purpose, String text) {
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return encoded + DOT + mark(purpose, encoded);
    }

    /** The text; empty if this is nothing that was sealed here for this purpose. */
    public Optional<String> open(String purpose, String sealed) {
        var dot = sealed == null ? -1 : sealed.indexOf(DOT);
        if (dot < 0 || !LinkKey.same(mark(purpose, sealed.substring(0, dot)), sealed.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(new String(Base64.getUrlDecoder().decode(sealed.substring(0, dot)), StandardCharsets.UTF_8));
    }

    private String mark(String purpose, String encoded) {
        return key.seal(purpose + '\n' + encoded);
    }
}
