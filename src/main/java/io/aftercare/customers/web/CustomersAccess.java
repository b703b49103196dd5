package io.aftercare.customers.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/**
 * All staff read the customers, see decision 9. Admins, managers and the front desk make new cards and units; who may change
 * one is for {@link CustomerAccess} to say.
 */
@Component
class CustomersAccess implements AccessRules {

    private final CustomerAccess access;

    CustomersAccess(CustomerAccess access) {
        this.access = access;
    }

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/desk/customers/new", "/desk/unit-cards/new")
                .hasAnyRole(Role.ADMIN.name(), Role.MANAGER.name(), Role.FRONT_DESK.name())
                .requestMatchers(HttpMethod.POST, "/desk/customers", "/desk/unit-cards")
                .hasAnyRole(Role.ADMIN.name(), Role.MANAGER.name(), Role.FRONT_DESK.name())
                .requestMatchers(HttpMethod.GET, "/desk/customers", "/desk/customers/{id}", "/desk/units")
                .hasAnyRole(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new))
                .requestMatchers("/desk/customers/{id}", "/desk/customers/{id}/edit", "/desk/customers/{id}/phone")
                .access((member, request) ->
                        decision(id(request.getVariables().get("id")).filter(access::mayChange)))
                .requestMatchers("/desk/unit-cards/{id}")
                .access((member, request) ->
                        decision(id(request.getVariables().get("id")).filter(access::mayChangeUnit)));
    }

    private static AuthorizationDecision decision(Optional<Long> granted) {
        return new AuthorizationDecision(granted.isPresent());
    }

    private static Optional<Long> id(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
