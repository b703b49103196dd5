package io.aftercare.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftercare.shared.TryLimits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class KeptFormsTests {

    private final TryLimits limits = mock();
    private final KeptForms forms = new KeptForms(limits);
    private final UnsentForm form = new UnsentForm("/desk/page", "/desk/page", "tom", Map.of("note", List.of("typed")));

    @BeforeEach
    void allowsAll() {
        when(limits.take(any(), any(), anyInt())).thenReturn(true);
    }

    @Test
    void givesAFormBackOnce() {
        var session = new MockHttpSession();

        assertThat(forms.keep(form, in(session))).contains("/desk/page");

        assertThat(forms.takeFor(in(session))).contains(form);
        assertThat(forms.takeFor(in(session))).isEmpty();
    }

    @Test
    void keepsNoMoreThanFitHoweverManyAreSent() {
        var first = new MockHttpSession();
        forms.keep(form, in(first));
        for (var i = 0; i < KeptForms.MOST; i++) {
            forms.keep(form, in(new MockHttpSession()));
        }
        var last = new MockHttpSession();
        forms.keep(form, in(last));

        assertThat(forms.takeFor(in(first))).isEmpty();
        assertThat(forms.takeFor(in(last))).contains(form);
    }

    @Test
    void keepsNothingForAnAddressThatSendsTooMany() {
        when(limits.take("unsent-form", "203.0.113.9", KeptForms.PER_ADDRESS)).thenReturn(false);
        var request = in(null);

        assertThat(forms.keep(form, request)).isEmpty();

        assertThat(request.getSession(false)).isNull();
    }

    private static MockHttpServletRequest in(MockHttpSession session) {
        var request = new MockHttpServletRequest("GET", "/desk/page");
        request.setRemoteAddr("203.0.113.9");
        request.setSession(session);
        return request;
    }
}
