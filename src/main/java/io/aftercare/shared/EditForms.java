package io.aftercare.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Shows the forms that change master data and takes them back: once per submission key, with what is wrong at its field,
 * and with both sides shown where somebody else has changed the thing meanwhile. Nothing typed is lost.
 */
@Component
public class EditForms {

    private static final String FORM = "form";
    private static final String VERSION = "version";
    private static final String KEY = "idempotencyKey";

    private final Submissions submissions;
    private final ChangeWords words;
    private final MessageSource messages;
    private final HttpServletRequest request;

    /** @param request stands for the one that is being answered */
    EditForms(Submissions submissions, ChangeWords words, MessageSource messages, HttpServletRequest request) {
        this.submissions = submissions;
        this.words = words;
        this.messages = messages;
        this.request = request;
    }

    /** The form in a page; its model attribute is {@code form}. */
    public ModelAndView show(String view, EditCard card) {
        return page(view).addObject(FORM, card).addObject(VERSION, card.version());
    }

    /**
     * Adds what was sent and goes to the address that the change returns, or shows the form again with what is wrong.
     *
     * @param result what binding the card has found
     */
    public <C extends Record & EditCard> ModelAndView add(
            String view, C card, BindingResult result, Supplier<String> change) {
        return take(new Sent<>(view, card, result, null), "change.added", change);
    }

    /**
     * The same for a thing that is there.
     *
     * @param stored reads the card as it is by now, for a form that comes too late
     */
    public <C extends Record & EditCard> ModelAndView change(
            String view, C card, BindingResult result, Supplier<C> stored, Supplier<String> change) {
        return take(new Sent<>(view, card, result, stored), "change.saved", change);
    }

    /** What was sent; nothing is stored yet of a thing that is new. */
    private record Sent<C extends Record & EditCard>(String view, C card, BindingResult result, Supplier<C> stored) {}

    private <C extends Record & EditCard> ModelAndView take(Sent<C> sent, String done, Supplier<String> change) {
        var result = sent.result();
        try {
            if (!result.hasErrors()) {
                var address = submissions.once(actor(), request.getParameter(KEY), digest(sent.card()), change);
                RequestContextUtils.getOutputFlashMap(request)
                        .put("flash", messages.getMessage(done, null, LocaleContextHolder.getLocale()));
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

    /** With the key, which nobody keeps in the clear: so a secret among the fields cannot be guessed from it. */
    private String digest(EditCard card) {
        return Submissions.digest(request.getParameter(KEY) + card.told());
    }

    private String actor() {
        return request.getUserPrincipal().getName();
    }

    /** The form as it was typed, under a fresh key. Once it has shown what is stored, it may be saved over that. */
    private <C extends Record & EditCard> ModelAndView again(Sent<C> sent, HttpStatus status, List<Change> conflict) {
        var version = (conflict.isEmpty() ? sent.card() : sent.stored().get()).version();
        var page = page(sent.view());
        page.addAllObjects(sent.result().getModel());
        page.addObject(FORM, sent.card()).addObject("conflict", conflict).addObject(VERSION, version);
        page.setStatus(status);
        return page;
    }

    private <C extends Record & EditCard> List<Change> conflict(Sent<C> sent) {
        return sent.stored() == null
                ? List.of()
                : Changes.between(sent.stored().get(), sent.card()).list().stream()
                        .map(change -> words.in(change, LocaleContextHolder.getLocale()))
                        .toList();
    }

    private static ModelAndView page(String view) {
        return new ModelAndView(view).addObject(KEY, UUID.randomUUID().toString());
    }
}
