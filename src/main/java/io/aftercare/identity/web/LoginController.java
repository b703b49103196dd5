package io.aftercare.identity.web;

import io.aftercare.identity.StaffDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the login; Spring Security answers what it posts. */
@Controller
class LoginController {

    private final StaffDirectory directory;

    LoginController(StaffDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/login")
    String login() {
        return directory.current().isPresent() ? "redirect:/desk" : "identity/login";
    }
}
