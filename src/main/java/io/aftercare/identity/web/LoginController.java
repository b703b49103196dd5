package io.aftercare.identity.web;

import io.aftercare.identity.StaffDirectory;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the login; Spring Security answers what it posts. */
@Controller
class LoginController {

    private static final String USERNAME = "username";
    private static final String TYPED = LoginController.class.getName() + "." + USERNAME;
    private static final int LONGEST = 60;

    private final StaffDirectory directory;

    LoginController(StaffDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        var session = request.getSession(false);
        if (session != null && request.getParameter("error") != null) {
            typed(session, model);
        }
        return directory.current().isPresent() ? "redirect:/desk" : "identity/login";
    }

    /** The user name that did not get in, once. */
    private static void typed(HttpSession session, Model model) {
        model.addAttribute(USERNAME, session.getAttribute(TYPED));
        session.removeAttribute(TYPED);
    }

    /** Back to the page, which then has the user name filled in. */
    static final class Failure extends SimpleUrlAuthenticationFailureHandler {

        Failure() {
            super("/login?error");
        }

        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
                throws IOException, ServletException {
            var typed = request.getParameter(USERNAME);
            if (typed != null && typed.length() <= LONGEST) {
                request.getSession().setAttribute(TYPED, typed);
            }
            super.onAuthenticationFailure(request, response, refusal);
        }
    }
}
