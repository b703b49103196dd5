package io.aftercare.identity.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffBook;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.identity.StaffList;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.EditForms;
import io.aftercare.shared.Option;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts to look at: admins find the form there that changes one, managers a card. */
@Controller
@RequestMapping("/desk/staff")
class StaffPages {

    private static final int PAGE_SIZE = 25;
    private static final String FORM = "identity/staff-form";
    private static final String LIST = "/desk/staff";

    private final StaffList staff;
    private final StaffDirectory directory;
    private final ServiceCentres centres;
    private final StaffBook book;
    private final EditForms forms;

    StaffPages(StaffList staff, StaffDirectory directory, ServiceCentres centres, StaffBook book, EditForms forms) {
        this.staff = staff;
        this.directory = directory;
        this.centres = centres;
        this.book = book;
        this.forms = forms;
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
    ModelAndView show(@PathVariable String username) {
        var reader = directory.required();
        if (!reader.has(Role.ADMIN)) {
            return new ModelAndView("identity/staff-card").addObject("account", staff.account(reader, username));
        }
        return forms.show(FORM, username.equals("new") ? StaffForm.empty() : form(username));
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") StaffForm form, BindingResult result) {
        return forms.add(FORM, form, result, () -> {
            book.add(form.username(), form.input());
            return LIST;
        });
    }

    @PostMapping("/{username}")
    ModelAndView change(@PathVariable String username, @ModelAttribute("form") StaffForm form, BindingResult result) {
        return forms.change(FORM, form, result, () -> form(username), () -> {
            book.change(username, form.version(), form.input());
            return LIST;
        });
    }

    private StaffForm form(String username) {
        return StaffForm.of(staff.account(directory.required(), username));
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
