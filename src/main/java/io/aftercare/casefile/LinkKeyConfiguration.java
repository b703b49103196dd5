package io.aftercare.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the key of the tracking links comes from. */
@Configuration(proxyBeanMethods = false)
class LinkKeyConfiguration {

    private static final Path FILE = Path.of(".aftercare", "link.key");

    /** @throws MissingLinkKeyException if nobody gave a key and the database is a real one */
    @Bean
    LinkKey linkKey(LinkSettings settings, @Value("${spring.datasource.url:}") String database) {
        var given = settings.linkKey();
        if (given != null && !given.isBlank()) {
            return new LinkKey(checked(given.strip()));
        }
        if (!database.startsWith("jdbc:h2:")) {
            throw new MissingLinkKeyException("no key for the customers' tracking links is set");
        }
        return new LinkKey(generated(FILE));
    }

    private static String checked(String key) {
        if (key.length() < 32) {
            throw new MissingLinkKeyException(
                    "the key for the customers' tracking links is shorter than 32 characters");
        }
        return key;
    }

    /** The key in this file, made on the first start. */
    static String generated(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, random());
                ownerOnly(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + file + " can be neither read nor written", e);
        }
    }

    /** Whoever reads the key can write every customer's link. */
    private static void ownerOnly(Path file) {
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
