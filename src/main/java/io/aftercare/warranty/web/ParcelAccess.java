package io.aftercare.warranty.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** The front desk takes in unannounced parcels, all staff may see those of their centres. */
@Component
class ParcelAccess implements AccessRules {

    private static final String[] STAFF =
            Stream.of(Role.values()).map(Role::name).toArray(String[]::new);

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.POST, "/desk/parcels", "/api/v1/parcels")
                .hasRole(Role.FRONT_DESK.name())
                .requestMatchers(HttpMethod.GET, "/desk/parcels/new")
                .hasRole(Role.FRONT_DESK.name())
                .requestMatchers(
                        HttpMethod.GET,
                        "/desk/parcels",
                        "/desk/parcels/{number}",
                        "/api/v1/parcels",
                        "/api/v1/parcels/{number}")
                .hasAnyRole(STAFF);
    }
}
