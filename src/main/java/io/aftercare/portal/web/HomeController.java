package io.aftercare.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The entrance: submit a claim or follow one. */
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "portal/home";
    }

    /** Takes what was pasted, the whole link or only its end, to the tracking page. */
    @GetMapping("/track")
    String follow(@RequestParam(defaultValue = "") String link) {
        var token = link.strip().replaceAll(".*/track/|[/?#].*", "");
        return token.matches("[A-Za-z0-9._-]{8,200}") ? "redirect:/track/" + token : "redirect:/?notALink";
    }
}
