package io.aftercare.identity.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Login, own profile and accounts; what belongs to the house as a whole; and the centres, since network knows no roles. */
@Component
class IdentityAccess implements AccessRules {

    private static final String[] STAFF =
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

    private final CentreAccess centres;

    IdentityAccess(CentreAccess centres) {
        this.centres = centres;
    }

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        decideHouse(requests);
        requests.requestMatchers("/desk/profile", "/desk/profile/password")
                .hasAnyRole(STAFF)
                .requestMatchers(HttpMethod.GET, "/desk/staff", "/desk/staff/{username}")
                .hasAnyRole(Role.ADMIN.name(), Role.MANAGER.name())
                .requestMatchers(HttpMethod.GET, "/desk/logins", "/api/v1/admin/logins")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(HttpMethod.POST, "/desk/staff", "/desk/staff/{username}")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(HttpMethod.GET, "/desk/centres", "/desk/centres/{code}")
                .hasAnyRole(STAFF)
                .requestMatchers("/desk/centres/{code}", "/desk/centres/{code}/edit")
                .access((member, request) -> new AuthorizationDecision(
                        centres.mayChange(request.getVariables().get("code"))));
    }

    private static void decideHouse(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/login", "/error")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/logout")
                .permitAll()
                .requestMatchers(
                        "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui", "/swagger-ui/**", "/swagger-ui.html")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health/**")
                .permitAll();
    }
}
