package io.aftercare.imports.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Only admins load master data. */
@Component
class ImportAccess implements AccessRules {

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/api/v1/imports",
                        "/api/v1/imports/{target}",
                        "/api/v1/imports/{id}/report.csv",
                        "/api/v1/imports/{id}/load",
                        "/api/v1/import-sources",
                        "/api/v1/import-sources/{target}/{source}",
                        "/desk/imports",
                        "/desk/imports/{id}",
                        "/desk/imports/{id}/load",
                        "/desk/imports/{id}/progress",
                        "/desk/imports/{id}/report.csv",
                        "/desk/import-sources/{target}/{source}")
                .hasRole(Role.ADMIN.name());
    }
}
