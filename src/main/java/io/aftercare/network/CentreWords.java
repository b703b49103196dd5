package io.aftercare.network;

import java.util.List;
import java.util.Map;

/** What files call the columns of a centre. */
final class CentreWords {

    static final Map<String, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry("code", List.of("id", "number", "centre code", "store id", "код", "номер")),
            Map.entry("name", List.of("centre", "title", "название", "наименование")),
            Map.entry("region", List.of("area", "district", "регион")),
            Map.entry("zone", List.of("tz", "часовой пояс")),
            Map.entry("street", List.of("address", "адрес", "улица")),
            Map.entry("postalCode", List.of("zip", "zip code", "postcode", "индекс")),
            Map.entry("city", List.of("town", "город")),
            Map.entry("country", List.of("country code", "страна")),
            Map.entry("phone", List.of("telephone", "tel", "телефон")),
            Map.entry("email", List.of("e-mail", "mail", "почта")),
            Map.entry("openingHours", List.of("hours", "opening times", "часы работы", "режим работы")),
            Map.entry("holidays", List.of("closed on", "выходные")),
            Map.entry("families", List.of("product families", "семейства")),
            Map.entry("intake", List.of("intake centre")),
            Map.entry("latitude", List.of("lat", "широта")),
            Map.entry("longitude", List.of("lon", "lng", "long", "долгота")));

    private CentreWords() {}
}
