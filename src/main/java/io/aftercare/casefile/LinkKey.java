package io.aftercare.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that tracking links are made with, and what is made with it. */
final class LinkKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final String id;

    /** @param secret at least 32 characters of randomness */
    LinkKey(String secret) {
        if (secret.length() < 32) {
            throw new IllegalArgumentException("the key must have at least 32 characters");
        }
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
        this.id = HexFormat.of().formatHex(mac("key id"), 0, 4);
    }

    /** Tells keys apart without telling anything about them. */
    String id() {
        return id;
    }

    /** The token of this generation of the case's link: 43 characters that fit an address. */
    String token(String caseNumber, int generation) {
        var mac = mac(id + '\n' + caseNumber + '\n' + generation);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    /** Proves later that this text came from us: 43 characters that fit an address. No token of a link is ever one. */
    String seal(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(id + "\nseal\n" + text));
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in a time that does not depend on where two texts differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
