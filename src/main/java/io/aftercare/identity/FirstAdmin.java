package io.aftercare.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens the first account of an empty database. Its password is shown once, and must be changed at the first login. */
@Component
@Profile("!demo")
class FirstAdmin implements ApplicationRunner {

    static final String USERNAME = "admin";

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);
    private static final int PASSWORD_BYTES = 15;

    private final StaffMembers members;
    private final StaffBook book;

    FirstAdmin(StaffMembers members, StaffBook book) {
        this.members = members;
        this.book = book;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (members.count() == 0) {
            open(password());
        }
    }

    private void open(String password) {
        var details = new StaffDetails("Administrator", "", "en", Set.of(Role.ADMIN), Set.of(), true);
        try {
            book.keepHashed(USERNAME, details, book.hash(password), true);
            log.warn(
                    "There was no account yet. Sign in as {} with the password {} and choose your own.",
                    USERNAME,
                    password);
        } catch (DataIntegrityViolationException e) {
            log.info("Another node has opened the first account.");
        }
    }

    private static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
