package io.aftercare.warranty.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.warranty.TicketSheets;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The job ticket, to be printed and to go with the unit. */
@Controller
class TicketPages {

    private final TicketSheets tickets;
    private final StaffDirectory staff;

    TicketPages(TicketSheets tickets, StaffDirectory staff) {
        this.tickets = tickets;
        this.staff = staff;
    }

    @GetMapping("/desk/cases/{number}/job-ticket")
    String ticket(@PathVariable String number, Model model, Locale locale) {
        model.addAttribute("ticket", tickets.of(number, staff.required(), locale));
        return "warranty/job-ticket";
    }
}
