package io.aftercare.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the driver is told by arguments such as {@code --cases=300}.
 *
 * @param firstPassword the password that the first start printed, to be changed to the admin's; null if done before
 * @param run makes serial numbers and user names of this run its own, so that a database can take several runs
 */
record Options(
        int cases, String url, String adminName, String adminPassword, String firstPassword, int clients, String run) {

    static Options of(String... args) {
        Map<String, String> given = new HashMap<>();
        Arrays.stream(args)
                .filter(arg -> arg.startsWith("--") && arg.contains("="))
                .forEach(arg -> given.put(arg.substring(2, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1)));
        var admin = given.getOrDefault("admin", "anna:aftercare-demo").split(":", 2);
        return new Options(
                Integer.parseInt(given.getOrDefault("cases", "300")),
                given.getOrDefault("url", "http://localhost:8080"),
                admin[0],
                admin[1],
                given.get("first-password"),
                Integer.parseInt(given.getOrDefault("clients", "4")),
                given.getOrDefault("run", Long.toString(System.currentTimeMillis() / 1000, 36)));
    }
}
