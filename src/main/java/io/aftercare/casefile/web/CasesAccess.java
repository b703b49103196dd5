package io.aftercare.casefile.web;

import io.aftercare.casefile.CannedAnswers;
import io.aftercare.casefile.CaseActions;
import io.aftercare.casefile.ConversationBook;
import io.aftercare.identity.AccessRules;
import io.aftercare.identity.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** All staff read the cases of their centres; who may change what is said by {@link CaseActions}. Anyone may send a file. */
@Component
class CasesAccess implements AccessRules {

    private static final Set<Role> STAFF = EnumSet.allOf(Role.class);

    @Override
    public void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/desk/cases", "/desk/cases/{number}", "/desk/cases/{number}/process")
                .hasAnyRole(names(STAFF))
                .requestMatchers(HttpMethod.GET, "/api/v1/cases", "/api/v1/cases/{number}")
                .hasAnyRole(names(STAFF))
                .requestMatchers(
                        HttpMethod.GET,
                        "/desk/cases/{number}/files/{id}",
                        "/desk/cases/{number}/files/{id}/thumbnail",
                        "/api/v1/cases/{number}/files/{id}")
                .hasAnyRole(names(STAFF))
                .requestMatchers(HttpMethod.POST, FilesApi.PATH)
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET, "/desk/cases/{number}/papers/{kind}", "/api/v1/cases/{number}/papers/{kind}")
                .hasAnyRole(names(STAFF))
                .requestMatchers(HttpMethod.POST, "/desk/cases/{number}/files", "/api/v1/cases/{number}/files")
                .hasAnyRole(names(CaseActions.ADD_FILES))
                .requestMatchers(HttpMethod.GET, "/api/v1/cases/{number}/conversation")
                .hasAnyRole(names(STAFF))
                .requestMatchers(
                        HttpMethod.POST,
                        "/desk/cases/{number}/conversation",
                        "/desk/cases/{number}/conversation/reading",
                        "/api/v1/cases/{number}/conversation",
                        "/api/v1/cases/{number}/conversation/reading")
                .hasAnyRole(names(ConversationBook.WRITE))
                .requestMatchers("/desk/canned-answers", "/desk/canned-answers/new", "/desk/canned-answers/{id}")
                .hasAnyRole(names(CannedAnswers.EDIT))
                .requestMatchers(HttpMethod.POST, "/desk/cases/{number}/priority", "/api/v1/cases/{number}/priority")
                .hasAnyRole(names(CaseActions.PRIORITISE))
                .requestMatchers(HttpMethod.POST, "/desk/cases/{number}/centre", "/api/v1/cases/{number}/centre")
                .hasAnyRole(names(CaseActions.MOVE))
                .requestMatchers(HttpMethod.POST, "/desk/cases/{number}/arrival", "/api/v1/cases/{number}/arrival")
                .hasAnyRole(names(CaseActions.TAKE_IN))
                .requestMatchers(HttpMethod.POST, "/desk/cases/{number}/place", "/api/v1/cases/{number}/place")
                .hasAnyRole(names(CaseActions.PLACE))
                .requestMatchers(HttpMethod.POST, "/desk/cases/{number}/link", "/api/v1/cases/{number}/link")
                .hasAnyRole(names(CaseActions.REPLACE_LINK));
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
