package io.aftercare.desk.web;

import io.aftercare.workflow.TaskForms;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Documents the body of a completion: one of the forms of all kinds of task, each named by its task key. */
@Component
class TaskSchemas implements OpenApiCustomizer {

    private static final String PREFIX = "Complete_";

    private final TaskForms forms;

    TaskSchemas(TaskForms forms) {
        this.forms = forms;
    }

    @Override
    public void customise(OpenAPI api) {
        var path = api.getPaths().get(TaskCompletionApi.PATH);
        if (path == null) {
            return;
        }
        var types = forms.formTypes();
        types.forEach((taskKey, type) -> add(api.getComponents(), taskKey, type));
        path.getPost()
                .requestBody(new RequestBody()
                        .required(true)
                        .description("The form of the task's kind: the schema named " + PREFIX + "<task key>")
                        .content(new Content().addMediaType("application/json", new MediaType().schema(oneOf(types)))));
    }

    private static void add(Components components, String taskKey, Class<?> type) {
        var resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(false));
        resolved.referencedSchemas.forEach((name, schema) -> {
            if (schema != resolved.schema) {
                components.addSchemas(name, schema);
            }
        });
        components.addSchemas(PREFIX + taskKey, resolved.schema.description("Finishes a task with key " + taskKey));
    }

    private static Schema<?> oneOf(Map<String, Class<?>> types) {
        var schema = new Schema<Object>();
        types.keySet()
                .forEach(taskKey ->
                        schema.addOneOfItem(new Schema<>().$ref("#/components/schemas/" + PREFIX + taskKey)));
        return schema;
    }
}
