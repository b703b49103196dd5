package io.aftercare.casefile;

import static io.aftercare.casefile.PaperCases.BERLIN;
import static io.aftercare.casefile.PaperCases.IVAN;
import static io.aftercare.casefile.PaperCases.MOSCOW;
import static io.aftercare.casefile.PaperCases.NINA;
import static io.aftercare.shared.paper.PrintingShop.keep;
import static io.aftercare.shared.paper.PrintingShop.lineOf;
import static io.aftercare.shared.paper.PrintingShop.pagesOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.catalog.ParcelMarks;
import io.aftercare.customers.Customer;
import io.aftercare.network.Centre;
import io.aftercare.shared.paper.PrintingShop;
import io.aftercare.shared.paper.ScannedPaper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The label on a parcel. */
class ShippingLabelTests {

    private final PrintingShop shop = new PrintingShop();

    @Test
    void saysFromWhomToWhomAndUnderWhichNumber() {
        var label = keep("label-en", print(NINA, BERLIN));

        assertThat(lineOf(label))
                .contains("From Nina Petrova-Lindqvist Lindenweg 3 12345 Königs Wusterhausen Germany")
                .contains("To Aftercare Berlin Mitte Chausseestraße 12 10115 Berlin Germany")
                .contains("WC-2026-000123");
        assertThat(ScannedPaper.barcodeOf(label)).isEqualTo("WC-2026-000123");
        assertThat(pagesOf(label)).isEqualTo(1);
    }

    @Test
    void speaksTheCustomersLanguage() {
        assertThat(lineOf(keep("label-ru", print(IVAN, MOSCOW))))
                .contains(
                        "Отправитель Иван Сергеевич Щербаков ул. Большая Ордынка, д. 40, корп. 4, кв. 117 119017 Москва Россия")
                .contains("Получатель Сервисный центр «Москва Север»");
    }

    @Test
    void warnsTheCarrierAndTheCustomerOfABattery() {
        var both = new ParcelMarks(true, true);

        assertThat(lineOf(keep("label-marks-en", print(NINA, BERLIN, both, "Empty the water tank.\nLet it dry."))))
                .contains("FRAGILE", "BATTERY INSIDE", "Write to us before: berlin@company.example")
                .contains("Empty the water tank.", "Let it dry.")
                .doesNotContain("accessories that belong");
        assertThat(lineOf(keep("label-marks-ru", print(IVAN, MOSCOW, both, ""))))
                .contains("ХРУПКОЕ", "ВНУТРИ АККУМУЛЯТОР");
        assertThat(lineOf(print(NINA, BERLIN))).doesNotContain("FRAGILE", "BATTERY", "battery");
        assertThat(pagesOf(print(IVAN, MOSCOW, both, ""))).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void isOneSheetThatAScannerReadsWhoeverSendsIt(Customer customer) {
        var label = keep("label-odd-" + customer.id(), print(customer, BERLIN));

        assertThat(pagesOf(label)).isEqualTo(1);
        assertThat(ScannedPaper.barcodeOf(label)).isEqualTo("WC-2026-000123");
    }

    static List<Customer> odd() {
        return PaperCases.odd();
    }

    private byte[] print(Customer customer, Centre centre) {
        return print(customer, centre, ParcelMarks.NONE, "");
    }

    private byte[] print(Customer customer, Centre centre, ParcelMarks marks, String packing) {
        return shop.print(ShippingLabel.draft(PaperCases.of(customer, centre.code()), centre, marks, packing));
    }
}
