package io.aftercare.casefile;

import io.aftercare.customers.Customer;
import io.aftercare.network.Centre;
import io.aftercare.workflow.Priority;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Cases as papers meet them, without a database. */
public final class PaperCases {

    public static final Centre BERLIN = new Centre(
            "BER",
            "Aftercare Berlin Mitte",
            "CENTRAL",
            ZoneId.of("Europe/Berlin"),
            "Chausseestraße 12",
            "10115",
            "Berlin",
            "DE",
            "+49 30 1234567",
            "berlin@company.example",
            Set.of(),
            true,
            true);

    public static final Centre MOSCOW = new Centre(
            "MSK",
            "Сервисный центр «Москва Север»",
            "EAST",
            ZoneId.of("Europe/Moscow"),
            "Ленинградское шоссе, 16А, стр. 3",
            "125171",
            "Москва",
            "RU",
            "+7 495 1234567",
            "moscow@company.example",
            Set.of(),
            true,
            true);

    public static final Customer NINA = new Customer(
            1,
            "Nina Petrova-Lindqvist",
            "nina@mail.example",
            null,
            "en",
            "Lindenweg 3",
            "12345",
            "Königs Wusterhausen",
            "DE");

    public static final Customer IVAN = new Customer(
            2,
            "Иван Сергеевич Щербаков",
            "ivan@mail.example",
            null,
            "ru",
            "ул. Большая Ордынка, д. 40, корп. 4, кв. 117",
            "119017",
            "Москва",
            "RU");

    /** Who tries every edge of a paper, each once. */
    public static List<Customer> odd() {
        return List.of(
                new Customer(3, "Anna", "a@b.example", null, "en", null, null, null, null),
                new Customer(
                        4,
                        "Wolfeschlegelsteinhausenbergerdorff".repeat(5),
                        "a@b.example",
                        null,
                        "en",
                        "x",
                        "1",
                        "y",
                        "DE"),
                new Customer(
                        5,
                        "Анна 🙂 Smith & <b>Sons</b>",
                        "a@b.example",
                        null,
                        "ru",
                        "1\n2\n3\n4\n5\n6\n7\n8\n9",
                        "1",
                        "y",
                        "Nowhere"),
                new Customer(6, "שרה כהן", "a@b.example", null, "en", "רחוב הרצל 12", "61000", "תל אביב", "IL"),
                new Customer(7, "محمد 田中 \u0007\ud83d", "a@b.example", null, "ru", "", " ", "", ""));
    }

    private PaperCases() {}

    public static CaseFile of(Customer customer, String centre) {
        return new CaseFile(
                "WC-2026-000123",
                CaseKind.CLAIM,
                CaseStage.AWAITING_UNIT,
                centre,
                Priority.NORMAL,
                customer,
                "CM5-20481-B7",
                "CM-500",
                "Crema 500",
                "COFFEE",
                new UnitPlace(UnitPlace.Kind.WITH_CUSTOMER, ""),
                null,
                Instant.parse("2026-03-28T09:00:00Z"),
                null);
    }
}
