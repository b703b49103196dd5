package io.aftercare.casefile.web;

import io.aftercare.casefile.CannedAnswerCard;
import io.aftercare.casefile.CannedAnswers;
import io.aftercare.shared.EditForms;
import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The canned answers and the form of each. */
@Controller
@RequestMapping("/desk/canned-answers")
class CannedAnswerForms {

    private static final String VIEW = "casefile/canned-answer-form";
    private static final String PAGE = "/desk/canned-answers";

    private final CannedAnswers answers;
    private final EditForms forms;

    CannedAnswerForms(CannedAnswers answers, EditForms forms) {
        this.answers = answers;
        this.forms = forms;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("answers", answers.all(locale.getLanguage()));
        return "casefile/canned-answers";
    }

    @GetMapping("/new")
    ModelAndView create() {
        return forms.show(VIEW, answers.empty());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable long id) {
        return forms.show(VIEW, answers.card(id));
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") CannedAnswerCard card, BindingResult result, Principal actor) {
        return forms.add(VIEW, card, result, () -> {
            answers.add(card, actor.getName());
            return PAGE;
        });
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable long id,
            @ModelAttribute("form") CannedAnswerCard card,
            BindingResult result,
            Principal actor) {
        return forms.change(VIEW, card, result, () -> answers.card(id), () -> {
            answers.change(id, card, actor.getName());
            return PAGE;
        });
    }
}
