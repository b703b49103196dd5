package io.aftercare.identity.web;

import io.aftercare.identity.StaffDirectory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** Under this name the layout of the desk finds the form. */
    private static final String DRAWN = "unsent";

    private final KeptForms kept;
    private final StaffDirectory directory;

    UnsentForms(KeptForms kept, StaffDirectory directory) {
        this.kept = kept;
        this.directory = directory;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            kept.takeFor(request).filter(this::isOfWhoIsHere).ifPresent(form -> request.setAttribute(DRAWN, form));
        }
        return true;
    }

    private boolean isOfWhoIsHere(UnsentForm form) {
        return directory
                .current()
                .filter(staff -> form.isTypedBy(staff.username()))
                .isPresent();
    }
}
