package io.aftercare.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * The application in a process of its own, as it is delivered: without the tests on its class path, with its job
 * executor, on a database that outlives it.
 */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern FIRST_PASSWORD = Pattern.compile("as admin with the password (\\S+) and");

    private final Process process;
    private final Path log;
    private final int port;

    private Server(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts in this folder with these properties and waits until it answers. */
    public static Server start(Path folder, String... properties) {
        try {
            var port = freePort();
            var log = Files.createTempFile(folder, "server", ".log");
            var builder = new ProcessBuilder(command(port, properties))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("MAVEN_"));
            var server = new Server(builder.start(), log, port);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the server that all tests use, with this test process's own database; null for an embedded one. */
    public static String sharedDatabase() {
        var url = System.getenv("TEST_DATASOURCE_URL");
        return url == null ? null : url.replace("${aftercare.fork}", System.getProperty("aftercare.fork", "f1"));
    }

    public int port() {
        return port;
    }

    /** What the log says of the first account's password. */
    public String firstPassword() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            var found = FIRST_PASSWORD.matcher(log());
                            return found.find() ? found.group(1) : null;
                        },
                        password -> password != null);
    }

    /** The end that no program can prepare for: SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("process " + process.pid() + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitReady() {
        var visitor = Visitor.browser(port);
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .failFast("the server has ended", () -> !process.isAlive())
                    .ignoreExceptions()
                    .until(() -> visitor.get("/login").statusCode() == 200);
        } catch (RuntimeException e) {
            kill();
            throw new IllegalStateException(log(), e);
        }
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(int port, String... properties) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "io.aftercare.AftercareApplication",
                "--server.port=" + port));
        Arrays.stream(properties).map(property -> "--" + property).forEach(command::add);
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.replace('\\', '/').replaceAll("/$", "").endsWith("/test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
