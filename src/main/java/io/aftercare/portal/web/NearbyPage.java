package io.aftercare.portal.web;

import io.aftercare.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The part of the claim form that shows the centres nearby. */
@Controller
class NearbyPage {

    private final NearbyCentres nearby;

    NearbyPage(NearbyCentres nearby) {
        this.nearby = nearby;
    }

    @GetMapping("/claims/nearest-centres")
    ModelAndView nearest(NearbyCentres.Question question, Locale locale) {
        var page = new ModelAndView("portal/nearest :: found").addObject("asked", !question.isEmpty());
        try {
            return page.addObject("nearest", question.isEmpty() ? List.of() : nearby.find(question, locale));
        } catch (InvalidInputException unfindable) {
            return page.addObject("nearest", List.of());
        }
    }
}
