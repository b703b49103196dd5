package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPlaceTests {

    private static final List<Spot> SPOTS = Stream.of(
                    "BER|Berlin|10115|DE|DE-BE",
                    "MUC|München|80331|DE|DE-BY",
                    "VIE|Wien|1010|AT|AT-9",
                    "VIE10|Wien|1100|AT|AT-9",
                    "LIS|Lisboa|1100-148|PT|PORTUGAL",
                    "MN|Bloomington|55425|US|US-MN",
                    "IL|Bloomington|61704|US|US-IL",
                    "LON|London|SW1A 1AA|GB|ENGLAND",
                    "AMS|Amsterdam|1011 AB|NL|NL",
                    "SOF|София|1000|BG|BG",
                    "AIX|Aix-en-Provence|13100|FR|FR")
            .map(Spot::of)
            .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            berlin                | BER
            ' BERLIN '            | BER
            Munchen               | MUC
            MÜNCHEN               | MUC
            münch                 | MUC
            aix en provence       | AIX
            Aix                   | AIX
            софия                 | SOF
            Lisboa, PT            | LIS
            Bloomington, IL       | IL
            Bloomington, US       | MN IL
            Bloomington, France   | MN IL
            """)
    void findsATownHoweverItIsWritten(String typed, String found) {
        assertThat(find(typed)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1100                  | VIE10
            1100-148              | LIS
            1100-200              | LIS VIE10
            1100 148              | LIS
            PT-1100               | LIS
            1100, Portugal        | LIS
            1100, Португалия      | LIS
            1010, Österreich      | VIE
            D-10115               | BER
            10117                 | BER AMS
            554                   | MN
            sw1a                  | LON
            SW1A 2AA              | LON
            1011ab                | AMS
            1011 AB               | AMS
            """)
    void findsACodeAndTheCodesThatBeginAlike(String typed, String found) {
        assertThat(find(typed)).isEqualTo(found);
    }

    @Test
    void putsCodesOfTheSameLengthFirst() {
        assertThat(find("101")).isEqualTo("BER VIE AMS");
        assertThat(find("1019")).isEqualTo("VIE BER AMS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            55425 Bloomington     | MN IL
            Bloomington 61704     | IL MN
            1010 Wien             | VIE VIE10
            1100 Wien             | VIE10 VIE
            SW1A 1AA London       | LON
            Amsterdam 1011 AB     | AMS
            """)
    void readsACodeBesideTheTown(String typed, String found) {
        assertThat(find(typed)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Atlantis",
                "11",
                "-",
                " ",
                ",",
                ", Portugal",
                "1100 Main Street, Springfield",
                "12 Main Street",
                "Straße des 17. Juni",
                "123456789012"
            })
    void findsNothingWhereItKnowsNoSuchPlace(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    private static String find(String typed) {
        return String.join(
                " ",
                AskedPlace.parse(typed).among(SPOTS).stream().map(Spot::name).toList());
    }

    private record Spot(String name, String town, String postalCode, Country country, String region)
            implements AskedPlace.Place {

        static Spot of(String line) {
            var cells = line.split("\\|");
            return new Spot(
                    cells[0],
                    PlaceNames.folded(cells[1]),
                    PlaceNames.code(cells[2]),
                    new Country(cells[3]),
                    PlaceNames.folded(cells[4]));
        }

        @Override
        public boolean liesIn(String land) {
            return !land.isEmpty() && (region.endsWith(" " + land) || country.isCalled(land));
        }
    }
}
