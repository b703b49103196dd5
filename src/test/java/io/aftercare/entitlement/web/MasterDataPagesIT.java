package io.aftercare.entitlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.customers.Customers;
import io.aftercare.customers.NewCustomer;
import io.aftercare.customers.Units;
import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.identity.Role;
import io.aftercare.shared.Clock;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.IntegrationTest;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The pages and the API to look at products, customers, units and terms. */
@IntegrationTest
class MasterDataPagesIT {

    private static final String OWNER = "Жанна О’Нил 👩‍🔧 <b>";
    private static final String PRODUCT = "Кофемашина “Утро” ☕️ & Co";
    private static final SerialNumber SERIAL = new SerialNumber("PAGES-IT-0001");
    private static final SerialNumber SLASHED = new SerialNumber("PAGES-IT/0002");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Catalog catalog;

    @Autowired
    Customers customers;

    @Autowired
    Units units;

    @Autowired
    Entitlements entitlements;

    @Autowired
    Clock clock;

    private MockMvcTester browser;
    private long customer;

    @BeforeEach
    void defineMasterData() {
        browser = MockMvcTester.from(context, mvc -> mvc.apply(springSecurity()).build());
        catalog.defineFamily(
                "PAGES-IT",
                Map.of("en", "Page machines", "ru", "Страничные машины"),
                Map.of("en", "Under the lid", "ru", "Под крышкой"),
                true);
        catalog.defineCode("PAGES-IT", CodeKind.SYMPTOM, "LEAK", Map.of("en", "It leaks", "ru", "Течёт"));
        catalog.defineProduct("PAGES-IT-1", PRODUCT, "PAGES-IT");
        entitlements.defineTerms("PAGES-IT", Map.of(CostClass.PARTS, 36, CostClass.LABOUR, 24), 9);
        customer = customers
                .findOrRegister(new NewCustomer(
                        OWNER, "pages-it@example.com", "+49 30 1", "ru", "Улица 1", "10115", "Pagetown", "DE", true))
                .id();
        for (var serial : new SerialNumber[] {SERIAL, SLASHED}) {
            if (units.find(serial).isEmpty()) {
                units.register(
                        serial, "PAGES-IT-1", clock.today(ZoneOffset.UTC).minusMonths(30), customer, null, "system");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/desk/products?q=%D1%83%D1%82%D1%80%D0%BE | en | Products | “Утро”",
                "/desk/products?q=%D1%83%D1%82%D1%80%D0%BE | ru | Изделия | “Утро”",
                "/desk/products?family=PAGES-IT | ru | Страничные машины | Изделий: 1",
                "/desk/products?q=nothing-like-it | en | No product fits | Try fewer letters",
                "/desk/products/pages-it-1 | en | PAGES-IT-1 | Under the lid",
                "/desk/products/PAGES-IT-1 | ru | Где найти серийный номер | Под крышкой",
                "/desk/families/PAGES-IT | en | Page machines | It leaks",
                "/desk/families/PAGES-IT | ru | Страничные машины | Течёт",
                "/desk/customers?q=%D0%B6%D0%B0%D0%BD%D0%BD%D0%B0 | en | Customers | Жанна О’Нил 👩‍🔧 &lt;b&gt;",
                "/desk/customers?q=PAGES-IT@example | ru | Клиенты | Pagetown",
                "/desk/units?q=pages-it | en | Units | PAGES-IT-0001",
                "/desk/units?product=PAGES-IT-1 | ru | Экземпляры | Жанна О’Нил",
                "/desk/units/pages-it-0001 | en | Cover today | The warranty is over.",
                "/desk/units/PAGES-IT/0002 | ru | Покрытие на сегодня | Гарантия закончилась",
                "/desk/terms | en | Page machines | 36 months",
                "/desk/terms | ru | Страничные машины | 36 мес.",
            })
    void showsThePageInTheReadersLanguage(String address, String language, String first, String second) {
        var page = read(address, language);

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains(first).contains(second).doesNotContain("??");
    }

    @Test
    void showsACustomersCardWithUnitsAndConsents() {
        var page = read("/desk/customers/" + customer, "ru");

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("Улица 1", "PAGES-IT-0001", "/desk/units/PAGES-IT/0002", "Согласие дано")
                .doesNotContain("??", "<b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/products/NO-SUCH",
                "/desk/products/%20",
                "/desk/families/NO-SUCH",
                "/desk/customers/999999999",
                "/desk/units/NO-SUCH-UNIT",
                "/desk/units/!",
                "/api/v1/units/NO-SUCH-UNIT",
            })
    void answersWhatIsNotThereWithNotFound(String address) {
        assertThat(read(address, "en")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/products?page=-1", "/desk/units?page=999999999", "/desk/customers?q=%25_!%5C"})
    void bearsOddQuestions(String address) {
        assertThat(read(address, "en")).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isThereForEveryRole(Role role) {
        for (var address : new String[] {"/desk/products", "/desk/customers", "/desk/units", "/desk/terms"}) {
            var page = browser.perform(get(address).with(user("pages-it").roles(role.name())));
            assertThat(page).as(address).hasStatusOk();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/products",
                "/desk/families/PAGES-IT",
                "/desk/customers",
                "/desk/units",
                "/desk/units/PAGES-IT-0001",
                "/desk/terms",
                "/api/v1/products",
                "/api/v1/families",
                "/api/v1/units/PAGES-IT-0001"
            })
    void isNotThereForTheStreet(String address) {
        var answer = browser.perform(get(address));

        assertThat(answer.getResponse().getStatus()).isIn(302, 401, 403);
    }

    @Test
    void tellsProgramsTodaysCoverWithReasons() {
        var answer = read("/api/v1/units/pages-it-0001", "en");

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"serialNumber": "PAGES-IT-0001", "status": "IN_USE",
                 "product": {"code": "PAGES-IT-1", "family": "PAGES-IT"},
                 "cover": [
                   {"costClass": "PARTS", "verdict": "COVERED", "percent": 100, "reason": "in-warranty"},
                   {"costClass": "LABOUR", "verdict": "NOT_COVERED", "percent": 0, "reason": "out-of-warranty"},
                   {"costClass": "TRAVEL", "verdict": "NOT_COVERED", "percent": 0, "reason": "not-in-terms"}],
                 "history": [{"kind": "history.unit", "text": "registered"}, {"kind": "history.unit", "text": "sold"}]}
                """);
    }

    @Test
    void readsASerialNumberWithSlashes() {
        assertThat(read("/api/v1/units/PAGES-IT/0002", "en"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.serialNumber")
                .isEqualTo("PAGES-IT/0002");
    }

    @Test
    void listsProductsForProgramsPageByPage() {
        var answer = read("/api/v1/products?family=PAGES-IT&size=100", "en");

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"items": [{"code": "PAGES-IT-1", "family": "PAGES-IT", "active": true}],
                 "page": 0, "size": 100, "total": 1}
                """);
    }

    private MvcTestResult read(String address, String language) {
        return browser.perform(get(URI.create(address))
                .header("Accept-Language", language)
                .with(user("pages-it").roles(Role.TECHNICIAN.name())));
    }
}
