package io.aftercare.catalog.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** All staff read the catalog. */
@Component
class CatalogAccess implements AccessRules {

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        HttpMethod.GET,
                        "/desk/products",
                        "/desk/products/{code}",
                        "/desk/families/{code}",
                        "/api/v1/products",
                        "/api/v1/families")
                .hasAnyRole(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
    }
}
