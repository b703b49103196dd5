package io.aftercare.bench;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.aftercare.AftercareApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application in this process, on an empty database, as a stranger finds it: with its first admin only. */
final class Application implements AutoCloseable {

    private static final Pattern FIRST_PASSWORD = Pattern.compile("as admin with the password (\\S+) and");

    private final ConfigurableApplicationContext context;
    private final String firstPassword;

    private Application(ConfigurableApplicationContext context, String firstPassword) {
        this.context = context;
        this.firstPassword = firstPassword;
    }

    static Application start(Options options) {
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        ApplicationListener<ApplicationStartedEvent> listening =
                event -> ((Logger) LoggerFactory.getLogger("io.aftercare.identity")).addAppender(said);
        var context = new SpringApplicationBuilder(AftercareApplication.class)
                .listeners(listening)
                .initializers(
                        starting -> starting.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .logStartupInfo(false)
                .run(
                        "--logging.level.root=warn",
                        "--spring.datasource.url=" + options.url(),
                        "--spring.datasource.username=" + options.user(),
                        "--spring.datasource.password=" + options.password(),
                        "--aftercare.link-key=only-for-measuring-0123456789-0123456789",
                        "--aftercare.files.dir=" + emptyFolder(),
                        // thousands of customers share one address here
                        "--aftercare.limits.claims=1000000",
                        "--aftercare.limits.words=1000000",
                        "--server.port=" + options.port());
        var password = said.list.stream()
                .map(event -> FIRST_PASSWORD.matcher(event.getFormattedMessage()))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The database is not empty: it has accounts"));
        return new Application(context, password);
    }

    private static Path emptyFolder() {
        try {
            var folder = Files.createTempDirectory("replay");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        var port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return "http://localhost:" + port;
    }

    String firstPassword() {
        return firstPassword;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
