package io.aftercare.bench;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what customers and mail server have heard with what the database and the store of files hold. */
final class StormCheck {

    private final JdbcClient database;
    private final Path store;
    private final GreenMail mail;

    StormCheck(JdbcClient database, Path store, GreenMail mail) {
        this.database = database;
        this.store = store;
        this.mail = mail;
    }

    boolean good(SentClaims claims) {
        System.out.printf(
                "%nAfter the storm: %d claims, %d messages sent, %d mails arrived%n",
                count("warranty_claim"),
                count("outgoing_message where state = 'SENT'"),
                mail.getReceivedMessages().length);
        var numbers = Set.copyOf(claims.acknowledged().values());
        var kept = texts("select number from warranty_claim");
        return says("claims without an answer in the end", claims.unknown().size(), claims.unknown())
                & says(
                        "claims acknowledged under one number",
                        claims.acknowledged().size() - numbers.size(),
                        "")
                & says("claims acknowledged and lost", without(numbers, kept))
                & says("claims that nobody has heard of", without(kept, numbers))
                & says("serial numbers with two claims", kept.size() - distinctSerials(), "")
                & says("claims without their photo", kept.size() - count("case_attachment"), "")
                & says("photos whose file is gone or another", brokenFiles())
                & says(
                        "messages not sent",
                        texts("select concat(case_number, ' ', kind, ' ', state) from"
                                + " outgoing_message where state not in ('SENT', 'UNKNOWN')"))
                & says("mails out twice without a mark", unmarkedRepeats())
                & says("messages sent that never arrived", neverArrived());
    }

    private boolean says(String what, Set<String> bad) {
        return says(what, bad.size(), bad);
    }

    private boolean says(String what, int bad, Object details) {
        System.out.printf("  %-45s %d %s%n", what, bad, bad == 0 ? "" : details);
        return bad == 0;
    }

    private int distinctSerials() {
        return count("(select distinct serial_typed from warranty_claim) serials");
    }

    private Set<String> brokenFiles() {
        return texts("select sha256 from case_attachment").stream()
                .filter(sha256 -> !sha256.equals(
                        sha256Of(store.resolve(sha256.substring(0, 2)).resolve(sha256))))
                .collect(Collectors.toSet());
    }

    private static String sha256Of(Path file) {
        try {
            return Files.exists(file)
                    ? HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)))
                    : "gone";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> unmarkedRepeats() {
        var marked = texts("select concat(id, '') from outgoing_message where repeated or in_doubt");
        return arrived().entrySet().stream()
                .filter(mail -> mail.getValue() > 1)
                .map(Map.Entry::getKey)
                .filter(id -> marked.stream().noneMatch(row -> belongs(id, row)))
                .collect(Collectors.toSet());
    }

    private Set<String> neverArrived() {
        var arrived = arrived().keySet();
        return texts("select concat(id, '') from outgoing_message where state = 'SENT'").stream()
                .filter(row -> arrived.stream().noneMatch(id -> belongs(id, row)))
                .collect(Collectors.toSet());
    }

    /** A Message-ID names the message's row first. */
    private static boolean belongs(String messageId, String row) {
        return messageId.startsWith("<message-" + row + ".") || messageId.startsWith("<message-" + row + "@");
    }

    private Map<String, Long> arrived() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(StormCheck::idOf)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private Set<String> texts(String sql) {
        return new HashSet<>(database.sql(sql).query(String.class).list());
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
