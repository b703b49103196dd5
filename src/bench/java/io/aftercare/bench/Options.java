package io.aftercare.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the driver is told by arguments such as {@code --cases=300}.
 *
 * @param cases     about how many of the log's cases, spread over all fates; all of them if not given
 * @param url       of an empty database; one in memory if not given
 * @param customers how many submit at the same time
 * @param run       makes serial numbers and user names of this run its own
 */
record Options(int cases, String url, String user, String password, int port, int customers, String run) {

    static Options of(String... args) {
        Map<String, String> given = given(args);
        return new Options(
                Integer.parseInt(given.getOrDefault("cases", String.valueOf(Integer.MAX_VALUE))),
                given.getOrDefault("database", "jdbc:h2:mem:replay;MODE=MySQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000"),
                given.getOrDefault("user", ""),
                given.getOrDefault("password", ""),
                Integer.parseInt(given.getOrDefault("port", "0")),
                Integer.parseInt(given.getOrDefault("customers", "2")),
                given.getOrDefault("run", Long.toString(System.currentTimeMillis() / 1000, 36)));
    }

    /** Arguments of the form {@code --name=value}, by name. */
    static Map<String, String> given(String... args) {
        Map<String, String> given = new HashMap<>();
        Arrays.stream(args)
                .filter(arg -> arg.startsWith("--") && arg.contains("="))
                .forEach(arg -> given.put(arg.substring(2, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1)));
        return given;
    }
}
