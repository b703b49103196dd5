package io.aftercare.shared;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the forms that change master data and takes them back: once per submission key, with what is wrong at its field,
 * and with both sides shown where somebody else has changed the thing meanwhile. Nothing typed is lost.
 */
@Component
public class EditForms {

    private static final String FORM = "form";

    private final Submissions submissions;
    private final ChangeWords words;
    private final MessageSource messages;

    EditForms(Submissions submissions, ChangeWords words, MessageSource messages) {
        this.submissions = submissions;
        this.words = words;
        this.messages = messages;
    }

    /** The form in a page; its model attribute is {@code form}. */
    public ModelAndView show(String view, EditCard card) {
        return page(view).addObject(FORM, card).addObject("version", card.version());
    }

    /**
     * What was sent.
     *
     * @param actor  user name of who sent it
     * @param key    the form's submission key
     * @param stored reads the card as it is by now, for a form that comes too late; null for a thing that is new
     * @param done   message key of the word that it is done
     */
    public record Sent<C extends Record & EditCard>(
            String view,
            C card,
            BindingResult result,
            String actor,
            String key,
            Supplier<C> stored,
            String done,
            RedirectAttributes flash) {}

    /** Makes the change and goes to the address it returns, or shows the form again with what is wrong. */
    public <C extends Record & EditCard> ModelAndView take(Sent<C> sent, Supplier<String> change) {
        var result = sent.result();
        try {
            if (!result.hasErrors()) {
                var address = submissions.once(sent.actor(), sent.key(), Submissions.digest(sent.card()), change);
                sent.flash().addFlashAttribute("flash", messages.getMessage(sent.done(), null, locale()));
                return new ModelAndView("redirect:" + address);
            }
        } catch (InvalidInputException refusal) {
            FormErrors.show(refusal, result);
        } catch (ConflictException late) {
            FormErrors.show(late, result);
            return again(sent, HttpStatus.CONFLICT, conflict(sent));
        }
        return again(sent, HttpStatus.UNPROCESSABLE_ENTITY, List.of());
    }

    /** The form as it was typed, under a fresh key. Once it has shown what is stored, it may be saved over that. */
    private <C extends Record & EditCard> ModelAndView again(Sent<C> sent, HttpStatus status, List<Change> conflict) {
        var version =
                conflict.isEmpty() ? sent.card().version() : sent.stored().get().version();
        var page = page(sent.view());
        page.addAllObjects(sent.result().getModel());
        page.addObject("form", sent.card()).addObject("conflict", conflict).addObject("version", version);
        page.setStatus(status);
        return page;
    }

    private <C extends Record & EditCard> List<Change> conflict(Sent<C> sent) {
        return sent.stored() == null
                ? List.of()
                : Changes.between(sent.stored().get(), sent.card()).list().stream()
                        .map(change -> words.in(change, locale()))
                        .toList();
    }

    private static ModelAndView page(String view) {
        return new ModelAndView(view)
                .addObject("idempotencyKey", UUID.randomUUID().toString());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
