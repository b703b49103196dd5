package io.aftercare.portal.web;

import io.aftercare.identity.AccessRules;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** The public pages and what a tracking link opens: the token decides, not a login. */
@Component
class PortalAccess implements AccessRules {

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        HttpMethod.GET,
                        "/",
                        "/claims/new",
                        "/claims/serial-check",
                        "/claims/nearest-centres",
                        "/api/v1/centres/nearest",
                        "/track")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/claims/new", "/claims/check")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/renewal")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/renewal", "/api/v1/link-renewals")
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET,
                        "/track/{token}",
                        "/track/{token}/submitted",
                        "/track/{token}/test-report",
                        "/api/v1/track/{token}")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/track/{token}/cancellation", "/api/v1/track/{token}/cancellation")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/track/{token}/withdrawal", "/api/v1/track/{token}/withdrawal")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/track/{token}/refusal-letter")
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET,
                        "/track/{token}/files/{id}",
                        "/track/{token}/files/{id}/thumbnail",
                        "/api/v1/track/{token}/files/{id}")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/track/{token}/papers/{kind}", "/api/v1/track/{token}/papers/{kind}")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/track/{token}/files", "/api/v1/track/{token}/files")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/v1/track/{token}/conversation")
                .permitAll()
                .requestMatchers(
                        HttpMethod.POST,
                        "/track/{token}/conversation",
                        "/track/{token}/conversation/reading",
                        "/api/v1/track/{token}/conversation",
                        "/api/v1/track/{token}/conversation/reading")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/track/{token}/answers", "/api/v1/track/{token}/answers")
                .permitAll()
                .requestMatchers(
                        HttpMethod.POST, "/track/{token}/disposal-consent", "/api/v1/track/{token}/disposal-consent")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/track/{token}/appeal", "/api/v1/track/{token}/appeal")
                .permitAll();
    }
}
