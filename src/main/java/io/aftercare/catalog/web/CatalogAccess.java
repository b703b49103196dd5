package io.aftercare.catalog.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** All staff read the catalog; admins and managers change it. */
@Component
class CatalogAccess implements AccessRules {

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/desk/families/new",
                        "/desk/families/{family}/edit",
                        "/desk/families/{family}/codes/{kind}/new",
                        "/desk/families/{family}/codes/{kind}/{code}/edit",
                        "/desk/products/new",
                        "/desk/products/{product}/edit")
                .hasAnyRole(Role.ADMIN.name(), Role.MANAGER.name())
                .requestMatchers(
                        HttpMethod.POST,
                        "/desk/families",
                        "/desk/families/{family}",
                        "/desk/families/{family}/codes/{kind}",
                        "/desk/families/{family}/codes/{kind}/{code}",
                        "/desk/products",
                        "/desk/products/{product}")
                .hasAnyRole(Role.ADMIN.name(), Role.MANAGER.name())
                .requestMatchers(HttpMethod.PUT, "/api/v1/products/{code}")
                .hasAnyRole(Role.ADMIN.name(), Role.MANAGER.name())
                .requestMatchers(
                        HttpMethod.GET,
                        "/desk/families",
                        "/desk/products",
                        "/desk/products/{code}",
                        "/desk/families/{code}",
                        "/api/v1/products",
                        "/api/v1/products/{code}",
                        "/api/v1/families")
                .hasAnyRole(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
    }
}
