package io.aftercare.portal.web;

import io.aftercare.shared.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the holder of a tracking link reads and decides of the workshop's work. */
@Controller
@RequestMapping("/track/{token}")
class RepairTrackingController {

    private final TrackedRepair repair;

    RepairTrackingController(TrackedRepair repair) {
        this.repair = repair;
    }

    @GetMapping("/test-report")
    String report(@PathVariable String token, Model model) {
        model.addAttribute("report", repair.report(token).orElseThrow(() -> new NotFoundException("test report")));
        model.addAttribute("token", token);
        return "portal/test-report";
    }
}
