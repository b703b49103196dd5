package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTests {

    private static final String SECRET = "select password from staff";

    private static final Map<String, Supplier<RuntimeException>> FAILURES = Map.of(
            "invalid", () -> new InvalidInputException("serialNumber", "wrong-format"),
            "conflict", () -> new ConflictException("database-duplicate"),
            "missing", () -> new NotFoundException(SECRET),
            "lock", () -> new OptimisticLockingFailureException(SECRET),
            "h2-check", () -> refusal(23513),
            "mysql-check", () -> refusal(3819),
            "mariadb-check", () -> refusal(4025),
            "mysql-duplicate", () -> refusal(1062),
            "syntax", () -> refusal(1064),
            "bug", () -> new IllegalStateException(SECRET));

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ProblemAdvice(new Problems(messages())))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(
                    Jackson2ObjectMapperBuilder.json().build()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "invalid,422,invalid-input",
        "conflict,409,database-duplicate",
        "missing,404,not-found",
        "lock,409,database-busy",
        "h2-check,409,database-rule-broken",
        "mysql-check,409,database-rule-broken",
        "mariadb-check,409,database-rule-broken",
        "mysql-duplicate,409,database-duplicate",
        "syntax,500,internal",
        "bug,500,internal"
    })
    void answersProgramsWithAProblemDocument(String failure, int status, String code) throws Exception {
        mvc.perform(get("/api/v1/" + failure))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(content().string(not(containsString("select"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @ParameterizedTest
    @CsvSource({"invalid,422", "conflict,409", "missing,404", "lock,409", "bug,500"})
    void asksForTheErrorPageElsewhere(String failure, int status) throws Exception {
        var answer = mvc.perform(get("/desk/" + failure))
                .andExpect(status().is(status))
                .andReturn();

        assertThat(answer.getResponse().getContentAsString()).isEmpty();
        assertThat(answer.getRequest().getAttribute(ProblemAdvice.TEXT))
                .asString()
                .isNotBlank();
    }

    @Test
    void namesEachFieldInTheReadersLanguage() throws Exception {
        mvc.perform(get("/api/v1/invalid").header("Accept-Language", "ru"))
                .andExpect(jsonPath("$.detail").value("Проверьте отмеченные поля."))
                .andExpect(jsonPath("$.errors[0].field").value("serialNumber"))
                .andExpect(jsonPath("$.errors[0].code").value("wrong-format"))
                .andExpect(jsonPath("$.errors[0].message").value("Неверный формат значения."));
    }

    @Test
    void namesEachBrokenConstraint() throws Exception {
        submit("{\"name\":\" \",\"code\":\"toolong\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[*].field").value(containsInAnyOrder("name", "code")))
                .andExpect(jsonPath("$.errors[*].code").value(containsInAnyOrder("not-blank", "size")))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    @Test
    void namesTheFieldOfAValueThatCannotBeRead() throws Exception {
        submit("{\"name\":\"a\",\"day\":\"tomorrow\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("day"))
                .andExpect(jsonPath("$.errors[0].code").value("wrong-format"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "[1,2]"})
    void refusesWhatIsNoJson(String body) throws Exception {
        submit(body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("unreadable"));
    }

    @Test
    void refusesTheWrongMethodAndTheWrongFormat() throws Exception {
        mvc.perform(post("/api/v1/bug"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.code").value("method-not-allowed"));
        mvc.perform(post("/api/v1/things").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("unsupported-media-type"));
    }

    @Test
    void keepsTheEndOfATrackingLinkOutOfTheLog() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var log = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(ProblemAdvice.class);
        log.addAppender(lines);
        try {
            mvc.perform(get("/track/bug/answers")).andExpect(status().is(500));
            mvc.perform(get("/api/v1/track/bug/appeal")).andExpect(status().is(500));
        } finally {
            log.detachAppender(lines);
        }

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("/track/.../answers failed", "/api/v1/track/.../appeal failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "waiting"})
    void asksToComeAgainWhenTooMuchGoesOn(String failure) throws Exception {
        mvc.perform(get("/api/v1/" + failure))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.code").value("overloaded"));
        mvc.perform(get("/desk/" + failure))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"));
    }

    @Test
    void leavesRefusalsOfAccessToTheSecurityChain() {
        var advice = new ProblemAdvice(new Problems(messages()));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> advice.unexpected(new AccessDeniedException("no"), null));
    }

    private ResultActions submit(String body) throws Exception {
        return mvc.perform(
                post("/api/v1/things").contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static RuntimeException refusal(int errorCode) {
        return new UncategorizedSQLException("insert", SECRET, new SQLException(SECRET, "HY000", errorCode));
    }

    private static RuntimeException full() {
        return new CannotCreateTransactionException(SECRET, new SQLTransientConnectionException(SECRET));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shared");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    record Thing(@NotBlank String name, @Size(max = 3) String code, LocalDate day) {}

    @RestController
    static class Failing {

        @GetMapping({
            "/api/v1/{failure}",
            "/desk/{failure}",
            "/track/{failure}/answers",
            "/api/v1/track/{failure}/appeal"
        })
        String fail(@PathVariable("failure") String failure) {
            throw switch (failure) {
                case "full" -> full();
                case "waiting" -> new OverloadedException(SECRET);
                default -> FAILURES.get(failure).get();
            };
        }

        @PostMapping(path = "/api/v1/things", consumes = MediaType.APPLICATION_JSON_VALUE)
        void take(@Valid @RequestBody Thing thing) {}
    }
}
