package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses that somebody has typed or cut: whatever stands after the question mark, a page or a problem answers. */
@IntegrationTest
class QueryCensusIT {

    private static final List<String> FRAMEWORK = List.of("/error", "/v3/api-docs", "/swagger-ui");
    private static final List<String> NONSENSE =
            List.of("abc", "-1", "99999999999999999999", "'%_", "\u0000💥", "x".repeat(3000));

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @LocalServerPort
    int port;

    private final List<String> wrong = new ArrayList<>();
    private int asked;

    @Test
    void answersNonsenseWithAPageOrAProblem() {
        var admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        var desk = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        var program = Visitor.program(port, TestCompany.ADMIN);

        for (var mapping : mappings) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                for (var path : readingPaths(info)) {
                    var parameters = parameters(handler);
                    ask(
                            path.startsWith("/api/") ? program : path.startsWith("/desk/counter") ? desk : admin,
                            path,
                            parameters);
                }
            });
        }

        System.out.println("Query census: " + asked + " addresses");
        assertThat(asked).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    private void ask(Visitor visitor, String path, TreeSet<String> parameters) {
        for (var parameter : parameters) {
            for (var nonsense : NONSENSE) {
                var address = path.replaceAll("\\{[^}]*}", "1") + "?" + parameter + "="
                        + URLEncoder.encode(nonsense, StandardCharsets.UTF_8);
                var answer = path.startsWith("/api/") ? visitor.getJson(address) : visitor.get(address);
                asked++;
                if (!isProper(path, answer)) {
                    wrong.add(answer.statusCode() + " " + address.substring(0, Math.min(120, address.length())));
                }
            }
        }
    }

    private static boolean isProper(String path, HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status < 300) {
            return true;
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return status >= 400
                && status < 500
                && (path.startsWith("/api/")
                        ? type.startsWith("application/problem+json")
                        : type.startsWith("text/html") && answer.body().contains("<main"));
    }

    private static List<String> readingPaths(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.contains(RequestMethod.GET)
                ? info.getPatternValues().stream()
                        .filter(path -> FRAMEWORK.stream().noneMatch(path::startsWith))
                        .toList()
                : List.of();
    }

    /** What the handler reads from the query: single values and the parts of records. */
    private static TreeSet<String> parameters(HandlerMethod handler) {
        var names = new TreeSet<String>();
        for (var parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            names(parameter).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(parameter.getParameterName());
        }
        return parameter.getParameterType().isRecord()
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
