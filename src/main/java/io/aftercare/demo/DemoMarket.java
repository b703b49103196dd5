package io.aftercare.demo;

import io.aftercare.customers.NewCustomer;
import io.aftercare.shared.ImportTarget.Row;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes up customers and the units they bought, the same ones for the same seed and day. */
class DemoMarket {

    private static final int OLDEST_DAYS = 1500;

    private final Random random;
    private final LocalDate today;
    private final List<Row> names = DemoTable.rows("names");
    private final List<Row> places = DemoTable.rows("places");
    private final List<Row> products = DemoTable.rows("products");
    private int serials = 1000;
    private int people;

    DemoMarket(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    DemoPerson person() {
        var place = any(places);
        var home = names.stream()
                .filter(name -> name.cell("centre").equals(place.cell("centre")))
                .toList();
        var first = any(home).cell("first");
        var last = any(home).cell("last");
        var card = new NewCustomer(
                first + " " + last,
                address(first, last),
                "+%d".formatted(100_000_000L + random.nextInt(800_000_000)),
                random.nextInt(4) == 0 ? "ru" : "en",
                place.cell("street") + " " + (1 + random.nextInt(120)),
                place.cell("postalCode"),
                place.cell("city"),
                place.cell("country"),
                random.nextBoolean());
        return new DemoPerson(card, place.cell("centre"));
    }

    /** A unit bought some day in the last four years. */
    DemoUnit unit(DemoPerson owner) {
        var product = any(products);
        var soldOn = today.minusDays(20L + random.nextInt(OLDEST_DAYS));
        serials += 1 + random.nextInt(40);
        var serial = "%s-%02d-%06d".formatted(product.cell("code"), soldOn.getYear() % 100, serials);
        return new DemoUnit(serial, product.cell("code"), product.cell("family"), soldOn, owner);
    }

    static List<Row> rows(List<DemoUnit> units) {
        var rows = new ArrayList<Row>();
        for (var unit : units) {
            rows.add(new Row(rows.size() + 2, cells(unit)));
        }
        return rows;
    }

    private static Map<String, String> cells(DemoUnit unit) {
        var owner = unit.owner();
        return Map.of(
                "serial", unit.serial(),
                "product", unit.product(),
                "soldOn", unit.soldOn().toString(),
                "ownerEmail", owner == null ? "" : owner.card().email(),
                "ownerName", owner == null ? "" : owner.card().name());
    }

    private String address(String first, String last) {
        people++;
        var plain =
                Normalizer.normalize(first + "." + last, Normalizer.Form.NFD).replaceAll("[^A-Za-z.]", "");
        return "%s.%d@mail.example".formatted(plain.toLowerCase(Locale.ROOT), people);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
