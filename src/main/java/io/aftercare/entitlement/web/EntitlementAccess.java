package io.aftercare.entitlement.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** All staff read what the warranty pays; an admin sets its terms. */
@Component
class EntitlementAccess implements AccessRules {

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/desk/terms/new", "/desk/terms/{id}")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(HttpMethod.POST, "/desk/terms")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(HttpMethod.GET, "/desk/terms", "/desk/units/**", "/api/v1/units/**")
                .hasAnyRole(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
    }
}
