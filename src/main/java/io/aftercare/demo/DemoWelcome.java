package io.aftercare.demo;

import io.aftercare.shared.ImportTarget.Row;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where to go and as whom. */
@Component
@Profile("demo")
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);
    private static final String TEXT = """


              Aftercare is ready
                customers   http://localhost:%1$s/
                staff       http://localhost:%1$s/desk

              Log-ins of the demo, all with the password  %2$s
            %3$s
              seed %4$d (aftercare.demo.seed); remove the folder .aftercare to begin anew
            """;

    private final Environment environment;
    private final DemoSettings settings;

    DemoWelcome(Environment environment, DemoSettings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        LOG.info(text(environment.getProperty("local.server.port", "8080")));
    }

    String text(String port) {
        var logins =
                DemoTable.rows("staff").stream().map(DemoWelcome::line).collect(Collectors.joining("\n", "", "\n"));
        return TEXT.formatted(port, DemoCompany.PASSWORD, logins, settings.seed());
    }

    private static String line(Row row) {
        return "    %-8s  %-18s  %-20s  %s"
                .formatted(
                        row.cell("username"),
                        row.cell("displayName"),
                        row.cell("roles").replace(";", ", "),
                        row.cell("centres").replace(";", ", "));
    }
}
