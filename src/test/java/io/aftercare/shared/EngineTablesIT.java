package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.aftercare.support.IntegrationTest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class EngineTablesIT {

    private static final String FOUR_BYTES = "Кофемашина ☕ парит 😀𝄞";

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ProcessEngineConfiguration engine;

    @Autowired
    private Environment environment;

    @Test
    void keepAnEmojiInATextColumn() {
        var task = tasks.newTask();
        task.setName(FOUR_BYTES);
        task.setDescription(FOUR_BYTES);
        tasks.saveTask(task);
        try {
            assertThat(jdbc.queryForObject("select NAME_ from ACT_RU_TASK where ID_ = ?", String.class, task.getId()))
                    .isEqualTo(FOUR_BYTES);
            assertThat(tasks.createTaskQuery()
                            .taskId(task.getId())
                            .taskName(FOUR_BYTES)
                            .count())
                    .isEqualTo(1);
        } finally {
            tasks.deleteTask(task.getId(), true);
        }
    }

    @Test
    void areMadeByTheEngineOnlyOnTheEmbeddedDatabase() {
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo(String.valueOf(embedded()));
        assertThat(((ProcessEngineConfigurationImpl) engine).getDatabaseType()).isEqualTo(embedded() ? "h2" : "mysql");
    }

    @Test
    void andAllOthersStoreAnyCharacterOnMysql() {
        assumeFalse(embedded(), "a matter of MySQL and MariaDB");

        assertThat(jdbc.queryForList("""
                        select concat(table_name, '.', column_name, ' ', collation_name)
                        from information_schema.columns
                        where table_schema = database() and collation_name not like 'utf8mb4%'""", String.class)).isEmpty();
        assertThat(jdbc.queryForObject("""
                        select count(*) from information_schema.tables
                        where table_schema = database() and upper(table_name) like 'ACT\\_%'""", Integer.class)).isEqualTo(49);
    }

    @Test
    void andAllOthersKeepFractionsOfASecondOnMysql() {
        assumeFalse(embedded(), "a matter of MySQL and MariaDB");

        List<String> coarse = jdbc.queryForList("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and data_type in ('datetime', 'timestamp')
                and datetime_precision < 3 and table_name <> 'flyway_schema_history'""", String.class);

        assertThat(coarse).isEmpty();
    }

    private boolean embedded() {
        return environment.getRequiredProperty("spring.datasource.url").startsWith("jdbc:h2:");
    }
}
