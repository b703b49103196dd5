package io.aftercare.warranty.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Anyone may submit a claim; the front desk and managers may cancel one for its customer. */
@Component
class WarrantyAccess implements AccessRules {

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.POST, "/api/v1/claims")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/desk/cases/{number}/cancellation")
                .hasAnyRole(Role.FRONT_DESK.name(), Role.MANAGER.name());
    }
}
