package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class TrackingLinksTests {

    private static final String NUMBER = "WC-2026-000007";
    private static final LinkSettings SETTINGS =
            new LinkSettings(null, URI.create("https://service.example/help"), Duration.ofDays(365));

    private final FakeRecords records = new FakeRecords();
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final TrackingLinks links = linksWith("a-key-for-tests-0123456789-0123456789");

    @Test
    void writesTheSameLinkAgain() {
        var link = links.linkTo(NUMBER);

        assertThat(links.linkTo(NUMBER)).isEqualTo(link);
        assertThat(link.toString()).matches("https://service\\.example/help/track/[A-Za-z0-9_-]{43}");
    }

    @Test
    void opensItsOwnCase() {
        assertThat(links.caseOf(tokenOf(NUMBER))).contains(NUMBER);
        assertThat(links.caseOf(tokenOf("WC-2026-000008"))).contains("WC-2026-000008");
    }

    @Test
    void givesOneAnswerToEveryTokenThatDoesNotCount() {
        var token = tokenOf(NUMBER);
        var tampered = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);

        assertThat(List.of(tampered, "", "short", token + "A", token.toLowerCase()))
                .allSatisfy(wrong -> assertThat(links.caseOf(wrong)).isEmpty());
    }

    @Test
    void refusesTheLinkThatWasReplaced() {
        var old = tokenOf(NUMBER);

        var replaced = links.replace(NUMBER);

        assertThat(links.caseOf(old)).isEmpty();
        assertThat(links.caseOf(token(replaced))).contains(NUMBER);
    }

    @Test
    void renewsALinkForTheWholeTimeAndLeavesTheOneBeforeUntilItRunsOut() {
        var old = tokenOf(NUMBER);
        now = now.plus(Duration.ofDays(300));

        var renewed = token(links.renew(NUMBER));

        assertThat(renewed).isNotEqualTo(old).isEqualTo(tokenOf(NUMBER));
        assertThat(links.caseOf(old)).contains(NUMBER);
        now = now.plus(Duration.ofDays(100));
        assertThat(links.caseOf(old)).isEmpty();
        assertThat(links.caseOf(renewed)).contains(NUMBER);
    }

    @Test
    void writesANewLinkOnceTheOneBeforeHasRunOut() {
        var old = tokenOf(NUMBER);
        now = now.plus(Duration.ofDays(366));

        var next = tokenOf(NUMBER);

        assertThat(next).isNotEqualTo(old);
        assertThat(links.caseOf(next)).contains(NUMBER);
    }

    @Test
    void takesBackEveryGenerationAtOnce() {
        var first = tokenOf(NUMBER);
        var second = token(links.renew(NUMBER));

        links.revoke(NUMBER);

        assertThat(links.caseOf(first)).isEmpty();
        assertThat(links.caseOf(second)).isEmpty();
    }

    @Test
    void refusesARevokedLink() {
        var token = tokenOf(NUMBER);

        links.revoke(NUMBER);

        assertThat(links.caseOf(token)).isEmpty();
    }

    @Test
    void refusesAnExpiredLink() {
        var token = tokenOf(NUMBER);

        now = now.plus(Duration.ofDays(365));

        assertThat(links.caseOf(token)).isEmpty();
    }

    @Test
    void refusesLinksOfAKeyThatIsNoLongerInUse() {
        var old = tokenOf(NUMBER);
        var withNewKey = linksWith("another-key-for-tests-0123456789-012345");

        assertThat(withNewKey.caseOf(old)).isEmpty();
        assertThat(withNewKey.caseOf(token(withNewKey.linkTo(NUMBER)))).contains(NUMBER);
    }

    @Test
    void believesNoRowWhoseHashWasPlanted() {
        tokenOf(NUMBER);
        ReflectionTestUtils.setField(records.rows.get(0), "tokenHash", LinkKey.hash("planted"));

        assertThat(links.caseOf("planted")).isEmpty();
    }

    @Test
    void neverKeepsTheToken() {
        var token = tokenOf(NUMBER);

        assertThat(records.rows)
                .allSatisfy(row -> assertThat(row)
                        .usingRecursiveAssertion()
                        .allFieldsSatisfy(value -> !String.valueOf(value).contains(token)));
    }

    private TrackingLinks linksWith(String secret) {
        var mint = new LinkMint(new LinkKey(secret), SETTINGS, () -> now);
        return new TrackingLinks(records, mint, new PublicAddress(SETTINGS));
    }

    private String tokenOf(String number) {
        return token(links.linkTo(number));
    }

    private static String token(URI link) {
        return link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
    }

    private static class FakeRecords implements LinkRecords {

        private final List<LinkRecord> rows = new ArrayList<>();

        @Override
        public LinkRecord save(LinkRecord link) {
            rows.add(link);
            return link;
        }

        @Override
        public Optional<LinkRecord> findByTokenHash(String hash) {
            return rows.stream()
                    .filter(row -> hash.equals(ReflectionTestUtils.getField(row, "tokenHash")))
                    .findFirst();
        }

        @Override
        public List<LinkRecord> findByCaseNumberOrderByGenerationDesc(String caseNumber) {
            return rows.stream()
                    .filter(row -> row.caseNumber().equals(caseNumber))
                    .sorted(Comparator.comparing(LinkRecord::generation).reversed())
                    .toList();
        }
    }
}
