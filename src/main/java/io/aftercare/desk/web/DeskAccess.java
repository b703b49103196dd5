package io.aftercare.desk.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** The work list, its tasks and the search are for all staff; what failed and what must hold is for admins; managers see what failed. */
@Component
class DeskAccess implements AccessRules {

    private static final String[] STAFF =
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/desk", "/desk/tasks/**", "/desk/search", "/api/v1/worklist", "/api/v1/tasks/**")
                .hasAnyRole(STAFF)
                .requestMatchers(HttpMethod.GET, "/desk/incidents", "/desk/incidents/{id}")
                .hasAnyRole(Role.MANAGER.name(), Role.ADMIN.name())
                .requestMatchers("/desk/incidents/**", "/desk/invariants", "/api/v1/admin/**")
                .hasRole(Role.ADMIN.name());
    }
}
