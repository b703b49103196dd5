package io.aftercare.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Derives from the database address what depends on it, so that nobody has to remember it: the address's own
 * parameters, who creates the engine's tables, and the profile {@code demo}, which belongs to the embedded database
 * alone: its log-ins are printed on the console and must never reach a real one.
 *
 * <p>Runs after the configuration files have been read. {@code demo} therefore switches beans, not files.
 */
class DatabaseDefaults implements EnvironmentPostProcessor, Ordered {

    static final String DEMO = "demo";
    static final String EMBEDDED_URL = "jdbc:h2:file:./.aftercare/aftercare";

    private static final String URL = "spring.datasource.url";
    private static final String SCHEMA_UPDATE = "camunda.bpm.database.schema-update";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var configured = environment.getProperty(URL, "");
        var address = DatabaseAddress.of(configured.isBlank() ? EMBEDDED_URL : configured);
        chooseDemo(environment, configured.isBlank(), address);
        var derived = new LinkedHashMap<String, Object>(Map.of(URL, address.completed()));
        if (!environment.containsProperty(SCHEMA_UPDATE)) {
            derived.put(SCHEMA_UPDATE, String.valueOf(address.embedded()));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("aftercare-database", derived));
    }

    private static void chooseDemo(ConfigurableEnvironment environment, boolean unset, DatabaseAddress address) {
        if (environment.acceptsProfiles(Profiles.of(DEMO))) {
            if (!address.embedded()) {
                throw new IllegalStateException(
                        "The profile demo brings log-ins that everybody knows; it starts on the embedded database only");
            }
        } else if (unset && !environment.acceptsProfiles(Profiles.of("test"))) {
            environment.addActiveProfile(DEMO);
        }
    }
}
