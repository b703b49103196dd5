package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A form record has plain fields, and no form fails for want of one. */
class FormDefaultsTests {

    private final MockMvc mvc =
            standaloneSetup(new Door()).setControllerAdvice(new FormDefaults()).build();

    @Test
    void takesWhatIsMissingForNoAndNone() throws Exception {
        assertThat(answer(post("/form").param("name", "Ann")))
                .isEqualTo("Form[version=-1, name=Ann, ticked=false, count=0, lines=null] 0");
    }

    @Test
    void readsWhatIsThere() throws Exception {
        var full = post("/form")
                .param("version", "3")
                .param("ticked", "true")
                .param("count", "4")
                .param("lines[0].day", "2")
                .param("lines[1].open", "on");

        assertThat(answer(full))
                .isEqualTo("Form[version=3, name=null, ticked=true, count=4, lines=[Line[day=2, open=false], "
                        + "Line[day=0, open=true]]] 0");
    }

    @Test
    void leavesSingleParametersAsTheyAre() throws Exception {
        assertThat(mvc.perform(post("/number")).andReturn().getResponse().getStatus())
                .isEqualTo(400);
        assertThat(answer(post("/number").param("n", "5"))).isEqualTo("5");
    }

    private String answer(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString();
    }

    record Line(int day, boolean open) {}

    record Form(long version, String name, boolean ticked, int count, List<Line> lines) {}

    @Controller
    static class Door {

        @PostMapping("/form")
        @ResponseBody
        String form(@ModelAttribute("form") Form form, BindingResult result) {
            return form + " " + result.getErrorCount();
        }

        @PostMapping("/number")
        @ResponseBody
        String number(@RequestParam long n) {
            return String.valueOf(n);
        }
    }
}
