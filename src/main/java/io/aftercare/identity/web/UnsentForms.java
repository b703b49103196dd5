package io.aftercare.identity.web;

import io.aftercare.identity.StaffDirectory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives people back what they typed when their login ended before they could send it: the form is kept over the next
 * login and drawn with the page again, for the same person only, and never sent by itself.
 */
@Component
class UnsentForms implements HandlerInterceptor, WebMvcConfigurer {

    private static final String KEPT = UnsentForm.class.getName();
    /** Under this name the layout of the desk finds the form. */
    private static final String DRAWN = "unsent";

    private final StaffDirectory directory;

    UnsentForms(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk/**");
    }

    /** Keeps a form till its page is drawn again. @return that page */
    static String keep(UnsentForm form, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, form);
        return form.page();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            kept(request).filter(form -> form.belongsOn(request)).ifPresent(form -> drawOnce(form, request));
        }
        return true;
    }

    private void drawOnce(UnsentForm form, HttpServletRequest request) {
        request.getSession().removeAttribute(KEPT);
        if (directory
                .current()
                .filter(staff -> form.isTypedBy(staff.username()))
                .isPresent()) {
            request.setAttribute(DRAWN, form);
        }
    }

    private static Optional<UnsentForm> kept(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((UnsentForm) session.getAttribute(KEPT));
    }
}
