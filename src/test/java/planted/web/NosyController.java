package planted.web;

import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import planted.domain.Things;

/** Does everything that a controller must not. Outside the application's packages, hence never a bean. */
@Controller
public class NosyController {

    private final TaskService tasks;
    private final Things things;
    private final JdbcClient jdbc;

    public NosyController(TaskService tasks, Things things, JdbcClient jdbc) {
        this.tasks = tasks;
        this.things = things;
        this.jdbc = jdbc;
    }

    public planted.domain.Thing complete(String task) {
        tasks.complete(task);
        jdbc.sql("delete from thing").update();
        return things.findById(1L).orElseThrow();
    }
}
