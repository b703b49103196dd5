package io.aftercare.warranty.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Anyone may submit a claim; the front desk and managers may cancel, withdraw or appeal one for its customer. */
@Component
class WarrantyAccess implements AccessRules {

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.POST, "/api/v1/claims")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/desk/cases/{number}/refusal-letter")
                .hasAnyRole(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new))
                .requestMatchers(
                        HttpMethod.POST,
                        "/desk/cases/{number}/cancellation",
                        "/desk/cases/{number}/withdrawal",
                        "/desk/cases/{number}/appeal",
                        "/api/v1/cases/{number}/cancellation",
                        "/api/v1/cases/{number}/withdrawal")
                .hasAnyRole(Role.FRONT_DESK.name(), Role.MANAGER.name());
    }
}
