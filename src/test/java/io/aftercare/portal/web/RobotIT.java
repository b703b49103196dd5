package io.aftercare.portal.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Programs that send the claim form, and people who look like one. */
@IntegrationTest
class RobotIT {

    private static final String FORM = "/claims/new";

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void asksOnceMoreWhoFillsInWhatNobodySeesAndThenTakesTheClaim() {
        var customer = Visitor.browser(port);
        var serial = company.freshUnit().serial();
        var form = new LinkedHashMap<>(Visitor.hiddenFields(customer.get(FORM).body()));
        form.putAll(filledIn(serial));
        form.put("website", "filled in by the browser");

        var asked = customer.post(FORM, form);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Please send the form once more", "value=\"Nina Petrova\"", "It stays dark.")
                .doesNotContain("filled in by the browser");
        assertThat(claimsOf(serial)).isZero();
        form.putAll(Visitor.hiddenFields(asked.body()));
        assertThat(customer.post(FORM, form).uri().getPath()).endsWith("/submitted");
        assertThat(claimsOf(serial)).isOne();
    }

    @Test
    void asksOnceMoreWhoseFormWasNeverOpenedAndKeepsTheFiles() {
        var customer = Visitor.browser(port);
        var serial = company.freshUnit().serial();
        var form = new LinkedHashMap<>(Visitor.hiddenFields(customer.get(FORM).body()));
        form.putAll(filledIn(serial));
        form.put("opened", "made-up");

        var asked = customer.postParts(FORM + "?_csrf=" + form.get("_csrf"), form, List.of(aDocument()));

        assertThat(asked.statusCode()).isEqualTo(422);
        var again = Visitor.hiddenFields(asked.body());
        assertThat(asked.body()).contains("receipt.pdf");
        again.putAll(filledIn(serial));
        again.put("files", kept(asked.body()));
        var taken = customer.postParts(FORM + "?_csrf=" + again.get("_csrf"), again, List.of());
        assertThat(taken.uri().getPath()).endsWith("/submitted");
        assertThat(jdbc.sql("""
                        select count(*) from case_attachment a join warranty_claim c on c.number = a.case_number
                        where c.serial = ?""").param(serial).query(Long.class).single()).isOne();
    }

    @Test
    void carriesTheFieldWherePeopleNeitherSeeNorReachIt() {
        assertThat(Visitor.browser(port).get(FORM).body())
                .containsPattern("aria-hidden=\"true\">\\s*<label for=\"website\">")
                .containsPattern("name=\"website\" tabindex=\"-1\" autocomplete=\"off\"");
    }

    private static String kept(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("(?s).*name=\"files\" value=\"([^\"]+)\".*", "$1"));
    }

    private long claimsOf(String serial) {
        return jdbc.sql("select count(*) from warranty_claim where serial = ?")
                .param(serial)
                .query(Long.class)
                .single();
    }

    private static Visitor.Sent aDocument() {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument();
                var bytes = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(bytes);
            return Visitor.Sent.file("upload", "receipt.pdf", bytes.toByteArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> filledIn(String serial) {
        var form = new LinkedHashMap<String, String>();
        form.put("serialNumber", serial);
        form.put("purchaseDate", TestCompany.lately().toString());
        form.put("proofOfPurchase", "true");
        form.put("symptomCode", "DEAD");
        form.put("description", "It stays dark.");
        form.put("preferredCentre", BERLIN);
        form.put("name", "Nina Petrova");
        form.put("email", UUID.randomUUID() + "@example.com");
        form.put("language", "en");
        form.put("consent", "true");
        return form;
    }
}
