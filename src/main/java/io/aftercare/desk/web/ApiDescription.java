package io.aftercare.desk.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** What all calls of the API have in common: who may call, and how a refusal looks. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final Map<String, String> ANY = Map.of("400", "The request cannot be read");
    private static final Map<String, String> SIGNED_IN =
            Map.of("401", "Nobody is signed in", "403", "None of the caller's roles may use this call at all");
    private static final Map<String, String> NAMED = Map.of("404", "There is none that the caller may see");
    private static final Map<String, String> BOOKS = Map.of(
            "409",
            "Too late, at the wrong moment, or not for this caller here: another role's task, another's task, "
                    + "four eyes; nothing has been changed",
            "422",
            "Fields are wrong: errors names each; or the key came with another body before");

    private static final Map<String, String> ASKS = Map.of("422", "A parameter has a value that there is not");
    private static final Map<String, String> HAS_BODY = Map.of("415", "The body is of another media type");
    private static final String DESCRIPTION = """
            Service operations after the sale.

            **Language.** Texts and refusals alike are in the language of `Accept-Language` (`en` or `ru`). A request \
            without that header gets the language of the signed-in member's profile, and English if nobody is signed in.

            **Times** are ISO 8601 with an offset; those of cases and tasks are by the clock of the responsible centre.

            **Repeating.** A writing call with an `Idempotency-Key` takes effect once: the same caller, key and body \
            get the first answer again for 30 days.

            **Links.** Tracking links begin with `AFTERCARE_PUBLIC_URL`. Where that is not set, they begin with the \
            address that the request was sent to; what is sent without a request begins with `http://localhost:8080`.

            **Refusals** are problem documents (RFC 9457). Any call answers 405 to another method.""";

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title("Aftercare").version("v1").description(DESCRIPTION));
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        describe(api.getComponents());
        api.getPaths().forEach(ApiDescription::describe);
    }

    private static void describe(Components components) {
        components
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes(
                        "session",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("JSESSIONID")
                                .description("The desk's session; writing calls need its X-XSRF-TOKEN as well"))
                .addSchemas(PROBLEM, problem());
    }

    private static Schema<?> problem() {
        var error = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }

    private static void describe(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        var open = isOpen(path, method);
        operation.setSecurity(open ? List.of() : List.of(requirement("basic"), requirement("session")));
        add(operation, ANY);
        if (!open) {
            add(operation, SIGNED_IN);
        }
        if (path.contains("{")) {
            add(operation, NAMED);
        }
        if (method != HttpMethod.GET) {
            add(operation, BOOKS);
        } else if (asks(operation)) {
            add(operation, ASKS);
        }
        if (operation.getRequestBody() != null) {
            add(operation, HAS_BODY);
        }
    }

    private static boolean asks(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "query".equals(parameter.getIn()));
    }

    /** Claims are submitted by anyone; a tracking link is its own key. */
    private static boolean isOpen(String path, HttpMethod method) {
        return path.startsWith("/api/v1/track/") || path.equals("/api/v1/claims") && method == HttpMethod.POST;
    }

    private static SecurityRequirement requirement(String scheme) {
        return new SecurityRequirement().addList(scheme);
    }

    private static void add(Operation operation, Map<String, String> refusals) {
        refusals.forEach((status, text) -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(text).content(problemContent())));
    }

    private static Content problemContent() {
        var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
    }
}
