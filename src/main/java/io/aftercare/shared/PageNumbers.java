package io.aftercare.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A page number that is none, in an address that somebody has typed or cut, shows the first page of the list. A program
 * that asks for such a page is told so.
 */
@ControllerAdvice
class PageNumbers {

    @InitBinder("page")
    void read(WebDataBinder binder, HttpServletRequest request) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            binder.registerCustomEditor(int.class, new Forgiving());
        }
    }

    private static final class Forgiving extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(number(text));
        }

        private static int number(String text) {
            try {
                return Math.max(0, Integer.parseInt(text.strip()));
            } catch (NumberFormatException noPage) {
                return 0;
            }
        }
    }
}
