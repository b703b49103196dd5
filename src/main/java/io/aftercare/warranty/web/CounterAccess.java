package io.aftercare.warranty.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** The counter is the front desk's; what it prints all staff may read, of which cases, the case file decides. */
@Component
class CounterAccess implements AccessRules {

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/desk/counter",
                        "/desk/counter/unit",
                        "/desk/counter/customers",
                        "/desk/counter/customer",
                        "/api/v1/counter-intakes")
                .hasRole(Role.FRONT_DESK.name())
                .requestMatchers(HttpMethod.GET, "/desk/cases/{number}/job-ticket")
                .hasAnyRole(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
    }
}
