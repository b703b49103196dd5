package io.aftercare.casefile.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the folder, and proves at every start that it is the one this database has used so far: a marker lies in it that
 * the database knows. A volume that is not mounted, or that of another installation, is noticed before a customer does.
 */
@Configuration(proxyBeanMethods = false)
class FileFolder {

    static final String MARKER = "aftercare-files";
    private static final Path EMBEDDED = Path.of(".aftercare", "files");
    private static final Logger log = LoggerFactory.getLogger(FileFolder.class);

    /** @throws WrongFilesFolderException if there is none, it cannot be written, or it is not this database's */
    @Bean
    FileStore fileStore(FileSettings settings, JdbcClient jdbc, @Value("${spring.datasource.url:}") String database) {
        var embedded = database.startsWith("jdbc:h2:");
        var folder = folder(settings, embedded);
        prove(folder, settings.adopt() || embedded && knownMarker(jdbc) == null, jdbc);
        return new FileStore(folder);
    }

    private static Path folder(FileSettings settings, boolean embedded) {
        var given = settings.dir();
        if (given != null && !given.isBlank()) {
            return Path.of(given.strip()).toAbsolutePath().normalize();
        }
        if (!embedded) {
            throw new WrongFilesFolderException("no folder for the files of cases is set");
        }
        return EMBEDDED.toAbsolutePath();
    }

    private static void prove(Path folder, boolean adopt, JdbcClient jdbc) {
        var known = knownMarker(jdbc);
        var found = foundMarker(folder);
        if (known != null && known.equals(found)) {
            return;
        }
        var begun = found != null || known != null && hasFiles(jdbc);
        if (begun && !adopt) {
            throw new WrongFilesFolderException(
                    "the folder " + folder + " for the files of cases is not the one that this database knows");
        }
        if (begun) {
            log.warn("the folder {} for the files of cases is taken over", folder);
        }
        var marker = remember(begun && found != null ? found : null, jdbc);
        if (!marker.equals(found)) {
            write(folder, marker);
        }
    }

    private static String foundMarker(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(MARKER);
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException e) {
            throw new WrongFilesFolderException("the folder " + folder + " can be neither read nor made", e);
        }
    }

    /** Whole at once: another node may look for it at this moment. */
    private static void write(Path folder, String marker) {
        try {
            var file = Files.writeString(folder.resolve(UUID.randomUUID().toString()), marker);
            Files.move(file, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new WrongFilesFolderException("the folder " + folder + " cannot be written", e);
        }
    }

    private static String knownMarker(JdbcClient jdbc) {
        return jdbc.sql("select marker from file_folder where id = 1")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** What the database knows from now on: the marker that was found, else its own, else a new one. */
    private static String remember(String found, JdbcClient jdbc) {
        if (found != null && knownMarker(jdbc) != null) {
            jdbc.sql("update file_folder set marker = ? where id = 1")
                    .param(found)
                    .update();
        }
        if (knownMarker(jdbc) == null) {
            insert(found == null ? UUID.randomUUID().toString() : found, jdbc);
        }
        return knownMarker(jdbc);
    }

    private static void insert(String marker, JdbcClient jdbc) {
        try {
            jdbc.sql("insert into file_folder (id, marker) values (1, ?)")
                    .param(marker)
                    .update();
        } catch (DuplicateKeyException otherNodeWasFirst) {
            log.info("another node has chosen the marker of the folder for files");
        }
    }

    private static boolean hasFiles(JdbcClient jdbc) {
        return jdbc.sql("select id from case_attachment limit 1")
                .query(Long.class)
                .optional()
                .isPresent();
    }
}
