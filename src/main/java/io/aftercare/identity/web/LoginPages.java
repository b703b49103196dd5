package io.aftercare.identity.web;

import io.aftercare.identity.Logins;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came in and who was refused, for admins. */
@Controller
class LoginPages {

    private static final int PAGE_SIZE = 50;

    private final Logins logins;

    LoginPages(Logins logins) {
        this.logins = logins;
    }

    @GetMapping("/desk/logins")
    String list(
            @RequestParam(required = false) String username,
            @RequestParam(required = false) String show,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var filter = new Logins.Filter(username, "refused".equals(show));
        model.addAttribute("filter", filter);
        model.addAttribute("found", logins.find(filter, page, PAGE_SIZE));
        model.addAttribute("utc", ZoneOffset.UTC);
        return "identity/logins";
    }
}
