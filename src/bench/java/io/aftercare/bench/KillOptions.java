package io.aftercare.bench;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the storm is told by arguments such as {@code --rounds=10}.
 *
 * @param rounds    how often the application is killed
 * @param database  address of an empty database; a file of H2 if not given
 * @param customers how many send claims at the same time
 * @param seed      of the moments at which it is killed
 */
record KillOptions(int rounds, String database, String user, String password, int customers, long seed) {

    static KillOptions of(String... args) {
        Map<String, String> given = Options.given(args);
        return new KillOptions(
                Integer.parseInt(given.getOrDefault("rounds", "5")),
                given.getOrDefault("database", ""),
                given.getOrDefault("user", ""),
                given.getOrDefault("password", ""),
                Integer.parseInt(given.getOrDefault("customers", "4")),
                Long.parseLong(given.getOrDefault("seed", String.valueOf(System.nanoTime() % 100_000))));
    }

    String url(Path folder) {
        return database.isEmpty() ? "jdbc:h2:file:" + folder.resolve("storm") + ";MODE=MySQL" : database;
    }
}
