package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DatabaseDefaultsTests {

    private static final String MYSQL = "jdbc:mysql://db.example:3306/aftercare";
    private static final String NEEDED =
            "nullCatalogMeansCurrent=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                    + "&sessionVariables=innodb_lock_wait_timeout=5&cachePrepStmts=true&prepStmtCacheSize=500"
                    + "&prepStmtCacheSqlLimit=8192&readOnlyPropagatesToServer=false";

    @Test
    void startsTheDemoOnAnEmbeddedFileThatKeepsEveryCommit() {
        var environment = process(Map.of());

        assertThat(url(environment))
                .isEqualTo(
                        "jdbc:h2:file:./.aftercare/aftercare;MODE=MySQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=512");
        assertThat(environment.getActiveProfiles()).containsExactly("demo");
        assertThat(environment.getProperty("camunda.bpm.database.schema-update"))
                .isEqualTo("true");
    }

    @Test
    void keepsTheDemoAwayFromATest() {
        assertThat(process(Map.of(), "test").getActiveProfiles()).containsExactly("test");
    }

    @Test
    void keepsTheDemoAwayFromAConfiguredDatabase() {
        assertThat(process(Map.of("spring.datasource.url", MYSQL)).getActiveProfiles())
                .isEmpty();
        assertThat(process(Map.of("spring.datasource.url", "jdbc:h2:file:/srv/x"))
                        .getActiveProfiles())
                .isEmpty();
    }

    @Test
    void refusesADemoOnARealDatabase() {
        assertThatIllegalStateException()
                .isThrownBy(() -> process(Map.of("spring.datasource.url", MYSQL), "demo"))
                .withMessageContaining("demo");
    }

    @Test
    void leavesTheEngineTablesOfMysqlToTheMigrations() {
        var environment = process(Map.of("spring.datasource.url", MYSQL));

        assertThat(environment.getProperty("camunda.bpm.database.schema-update"))
                .isEqualTo("false");
    }

    @Test
    void completesAMysqlAddress() {
        assertThat(DatabaseAddress.of(MYSQL).completed()).isEqualTo(MYSQL + "?" + NEEDED);
        assertThat(DatabaseAddress.of(MYSQL + "?").completed()).isEqualTo(MYSQL + "?" + NEEDED);
        assertThat(DatabaseAddress.of(MYSQL + "?useSSL=true").completed()).isEqualTo(MYSQL + "?useSSL=true&" + NEEDED);
        assertThat(DatabaseAddress.of(MYSQL + "?" + NEEDED).completed()).isEqualTo(MYSQL + "?" + NEEDED);
        assertThat(DatabaseAddress.of(MYSQL + "?connectiontimezone=UTC").completed())
                .isEqualTo(MYSQL + "?connectiontimezone=UTC&" + NEEDED.replace("connectionTimeZone=UTC&", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "useAffectedRows=true",
                "USEAFFECTEDROWS=true",
                "rewriteBatchedStatements=true",
                "rewriteBatchedStatements=yes",
                "useSSL=false&rewriteBatchedStatements"
            })
    void refusesDriverFlagsThatFalsifyRowCounts(String flag) {
        assertThatIllegalStateException()
                .isThrownBy(() -> process(Map.of("spring.datasource.url", MYSQL + "?" + flag)))
                .withMessageContaining("must not carry");
    }

    @Test
    void acceptsTheHarmfulFlagsSwitchedOff() {
        assertThat(DatabaseAddress.of(MYSQL + "?useAffectedRows=false").completed())
                .startsWith(MYSQL + "?useAffectedRows=false&");
    }

    @Test
    void completesAnH2Address() {
        assertThat(DatabaseAddress.of("jdbc:h2:file:/srv/a;mode=mysql").completed())
                .isEqualTo("jdbc:h2:file:/srv/a;mode=mysql;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=512");
        assertThatIllegalStateException()
                .isThrownBy(() -> DatabaseAddress.of("jdbc:h2:file:/srv/a;DATABASE_TO_LOWER=TRUE"));
    }

    private static String url(StandardEnvironment environment) {
        return environment.getProperty("spring.datasource.url");
    }

    private static StandardEnvironment process(Map<String, Object> properties, String... profiles) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new MapPropertySource("given", properties));
        environment.setActiveProfiles(profiles);
        new DatabaseDefaults().postProcessEnvironment(environment, null);
        return environment;
    }
}
