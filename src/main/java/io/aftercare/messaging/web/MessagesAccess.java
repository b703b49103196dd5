package io.aftercare.messaging.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** The outbox is for those who answer for what customers are told. */
@Component
class MessagesAccess implements AccessRules {

    private static final String[] MAY = {Role.ADMIN.name(), Role.MANAGER.name()};

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/desk/messages", "/desk/messages/{id}")
                .hasAnyRole(MAY)
                .requestMatchers(HttpMethod.GET, "/api/v1/messages", "/api/v1/messages/{id}")
                .hasAnyRole(MAY)
                .requestMatchers(HttpMethod.POST, "/desk/messages/{id}/sending", "/api/v1/messages/{id}/sending")
                .hasAnyRole(MAY);
    }
}
