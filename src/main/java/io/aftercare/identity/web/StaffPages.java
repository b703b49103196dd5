package io.aftercare.identity.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.identity.StaffList;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Option;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts to look at: admins find the form there, managers a card. */
@Controller
@RequestMapping("/desk/staff")
class StaffPages {

    private static final int PAGE_SIZE = 25;

    private final StaffList staff;
    private final StaffDirectory directory;
    private final ServiceCentres centres;

    StaffPages(StaffList staff, StaffDirectory directory, ServiceCentres centres) {
        this.staff = staff;
        this.directory = directory;
        this.centres = centres;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String role,
            @RequestParam(required = false) String centre,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var filter = new StaffList.Filter(q, Role.ofKey(String.valueOf(role)).orElse(null), centre);
        model.addAttribute("filter", filter);
        model.addAttribute("found", staff.search(directory.required(), filter, page, PAGE_SIZE));
        return "identity/staff";
    }

    @GetMapping("/{username}")
    String show(@PathVariable String username, Model model) {
        var reader = directory.required();
        if (!reader.has(Role.ADMIN)) {
            model.addAttribute("account", staff.account(reader, username));
            return "identity/staff-card";
        }
        var isNew = username.equals("new");
        model.addAttribute("form", isNew ? StaffForm.empty() : StaffForm.of(staff.account(reader, username)));
        return "identity/staff-form";
    }

    @ModelAttribute("roles")
    List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    @ModelAttribute("centres")
    List<Option> centres() {
        var reader = directory.required();
        return centres.all().stream()
                .filter(centre -> reader.sees(centre.code()))
                .map(centre -> new Option(centre.code(), centre.name()))
                .toList();
    }
}
