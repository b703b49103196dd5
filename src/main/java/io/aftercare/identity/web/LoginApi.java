package io.aftercare.identity.web;

import io.aftercare.identity.Login;
import io.aftercare.identity.Logins;
import io.aftercare.shared.AskedPage;
import io.aftercare.shared.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log-ins for programs. */
@Tag(name = "Administration")
@RestController
class LoginApi {

    private final Logins logins;

    LoginApi(Logins logins) {
        this.logins = logins;
    }

    @Operation(
            summary = "Who came in through the log-in page and who was refused there or with a password, newest first")
    @GetMapping("/api/v1/admin/logins")
    Paged<Login> list(
            @RequestParam(required = false) String username,
            @RequestParam(defaultValue = "false") boolean refused,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size) {
        AskedPage.check(page, size);
        return logins.find(new Logins.Filter(username, refused), page, size);
    }
}
