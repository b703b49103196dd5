package io.aftercare.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Decides who may call the endpoints of one module. What no module decides is denied. Roles are the authorities
 * {@code ROLE_<Role>}.
 */
@FunctionalInterface
public interface AccessRules {

    void decide(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests);
}
