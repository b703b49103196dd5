package io.aftercare.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The entrance: submit a claim or follow one. */
@Controller
class HomeController {

    private final TrackedCase cases;

    HomeController(TrackedCase cases) {
        this.cases = cases;
    }

    @GetMapping("/")
    String home() {
        return "portal/home";
    }

    /** Takes what was pasted, the whole link or only its end, to the tracking page. */
    @GetMapping("/track")
    String follow(@RequestParam(defaultValue = "") String link) {
        var token = tokenIn(link);
        return cases.opens(token) ? "redirect:/track/" + token : "redirect:/?notALink";
    }

    /** The end of a link, by which it is known; what is no link is taken for such an end. */
    static String tokenIn(String link) {
        return link.strip().replaceAll(".*/track/|[/?#].*", "");
    }
}
