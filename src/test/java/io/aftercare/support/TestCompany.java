package io.aftercare.support;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.identity.Role;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small company that every integration test finds: three centres in two regions and two time zones, one member of
 * staff per role and centre, four families with codes, terms and products. Tests read it and register units of their
 * own; they do not change it.
 */
@Component
public class TestCompany {

    /** Europe/Berlin, region CENTRAL, its intake centre. */
    public static final String BERLIN = "BER";
    /** Europe/Vienna, region CENTRAL. */
    public static final String VIENNA = "VIE";
    /** Europe/Moscow, region EAST, its intake centre. */
    public static final String MOSCOW = "MSK";

    public static final String COFFEE = "COFFEE";
    public static final String EBIKE = "EBIKE";
    public static final String ROUTER = "ROUTER";
    public static final String TOOLS = "TOOLS";

    /** Products, one per family; the coffee machine and the router are not safety relevant. */
    public static final String COFFEE_MACHINE = "CM-500";

    public static final String BIKE = "EB-700";
    public static final String ROUTER_BOX = "RT-90";
    public static final String DRILL = "PT-18";

    public static final String ADMIN = "admin.test";
    public static final String PASSWORD = "correct horse 12";

    private static final String HOURS = "Mon-Fri 09:00-18:00; Sat 10:00-14:00";

    private final Map<String, ImportTarget> imports = new LinkedHashMap<>();
    private final Catalog catalog;
    private final Entitlements entitlements;
    private final Units units;
    private final TransactionTemplate transaction;

    TestCompany(
            List<ImportTarget> targets,
            Catalog catalog,
            Entitlements entitlements,
            Units units,
            TransactionTemplate transaction) {
        targets.forEach(target -> imports.put(target.name(), target));
        this.catalog = catalog;
        this.entitlements = entitlements;
        this.units = units;
        this.transaction = transaction;
    }

    /** The user name of the member with this role at this centre, such as {@code ber.front-desk}. */
    public static String user(String centre, Role role) {
        return centre.toLowerCase(Locale.ROOT) + "." + role.key();
    }

    /** A serial number that no other test has. */
    public static SerialNumber freshSerial() {
        var random = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return SerialNumber.parse("T-" + random).orElseThrow();
    }

    /** The day that it is for engine and domain. */
    public static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneOffset.UTC);
    }

    /** A day of purchase well within each warranty, in whatever year the tests run. */
    public static LocalDate lately() {
        return today().minusMonths(6);
    }

    /** Registers a unit that nobody owns, sold on that day. */
    public Unit freshUnit(String product, LocalDate soldOn) {
        return units.register(freshSerial(), product, soldOn, null, null, "system");
    }

    /** A coffee machine under warranty. */
    public Unit freshUnit() {
        return freshUnit(COFFEE_MACHINE, lately());
    }

    @EventListener(ApplicationStartedEvent.class)
    void open() {
        transaction.executeWithoutResult(status -> {
            centres();
            staff();
            defineFamily(COFFEE, "Coffee machines", "Кофемашины", false);
            catalog.defineCode(COFFEE, CodeKind.CHECK, "TANK", Map.of("en", "Water tank there", "ru", "Бак на месте"));
            defineFamily(EBIKE, "E-bikes", "Электровелосипеды", true);
            defineFamily(ROUTER, "Routers", "Роутеры", false);
            defineFamily(TOOLS, "Power tools", "Электроинструмент", true);
            catalog.defineProduct(COFFEE_MACHINE, "Crema 500", COFFEE);
            catalog.defineProduct(BIKE, "Tourer 700", EBIKE);
            catalog.defineProduct(ROUTER_BOX, "Relay 90", ROUTER);
            catalog.defineProduct(DRILL, "Torque 18", TOOLS);
        });
    }

    private void centres() {
        load(
                "centres",
                centre(BERLIN, "Berlin Mitte", "CENTRAL", "Europe/Berlin", "Berlin", "DE", true),
                centre(VIENNA, "Wien West", "CENTRAL", "Europe/Vienna", "Wien", "AT", false),
                centre(MOSCOW, "Москва Север", "EAST", "Europe/Moscow", "Москва", "RU", true));
    }

    private void staff() {
        var rows = new ArrayList<Map<String, String>>();
        for (var centre : List.of(BERLIN, VIENNA, MOSCOW)) {
            for (var role : Role.values()) {
                if (role != Role.ADMIN) {
                    rows.add(member(user(centre, role), role, centre));
                }
            }
        }
        rows.add(member(user(BERLIN, Role.TECHNICIAN) + "2", Role.TECHNICIAN, BERLIN));
        rows.add(member(ADMIN, Role.ADMIN, BERLIN));
        load("staff", rows);
    }

    private void defineFamily(String code, String english, String russian, boolean safetyRelevant) {
        catalog.defineFamily(
                code,
                Map.of("en", english, "ru", russian),
                Map.of("en", "On the plate below.", "ru", "На табличке снизу."),
                safetyRelevant);
        catalog.defineCode(code, CodeKind.SYMPTOM, "DEAD", Map.of("en", "Does not start", "ru", "Не включается"));
        catalog.defineCode(code, CodeKind.SYMPTOM, "NOISE", Map.of("en", "Makes a noise", "ru", "Шумит"));
        catalog.defineCode(code, CodeKind.FAULT, "BOARD", Map.of("en", "Control board", "ru", "Плата управления"));
        catalog.defineCode(code, CodeKind.FAULT, "SWITCH", Map.of("en", "Switch", "ru", "Выключатель"));
        catalog.defineCode(code, CodeKind.RESOLUTION, "REPLACED", Map.of("en", "Part replaced", "ru", "Замена детали"));
        catalog.defineCode(code, CodeKind.RESOLUTION, "ADJUSTED", Map.of("en", "Adjusted", "ru", "Настройка"));
        entitlements.defineTerms(code, Map.of(CostClass.PARTS, 24, CostClass.LABOUR, 24, CostClass.TRAVEL, 12), 6);
    }

    private static Map<String, String> centre(
            String code, String name, String region, String zone, String city, String country, boolean intake) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("code", code);
        cells.put("name", name);
        cells.put("region", region);
        cells.put("zone", zone);
        cells.put("street", "Main Street 1");
        cells.put("postalCode", "10115");
        cells.put("city", city);
        cells.put("country", country);
        cells.put("phone", "+49 30 1234");
        cells.put("email", code.toLowerCase(Locale.ROOT) + "@company.example");
        cells.put("openingHours", HOURS);
        cells.put("holidays", "2026-12-25;2027-01-01");
        cells.put("families", "");
        cells.put("intake", String.valueOf(intake));
        return cells;
    }

    private static Map<String, String> member(String username, Role role, String centre) {
        return Map.of(
                "username",
                username,
                "displayName",
                role.key() + " " + centre,
                "email",
                username + "@company.example",
                "language",
                "en",
                "roles",
                role.key(),
                "centres",
                centre,
                "password",
                PASSWORD,
                "mustChangePassword",
                "false");
    }

    @SafeVarargs
    private void load(String target, Map<String, String>... rows) {
        load(target, List.of(rows));
    }

    private void load(String target, List<Map<String, String>> cells) {
        var rows = new ArrayList<Row>();
        cells.forEach(each -> rows.add(new Row(rows.size() + 2, each)));
        var problems = imports.get(target).load(rows);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(target + ": " + problems);
        }
    }
}
