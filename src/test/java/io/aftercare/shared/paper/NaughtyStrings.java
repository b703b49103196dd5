package io.aftercare.shared.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What somebody types one day: made by kinds, the same in every run. */
final class NaughtyStrings {

    private static final String[] WORDS = {
        "undefined",
        "null",
        "NaN",
        "true",
        "-1",
        "1e1000",
        "0x0",
        "1/0",
        "''",
        "\"",
        "`",
        "\\",
        "--",
        "/*",
        "*/",
        "%s%n",
        "%00",
        "../../etc/passwd",
        "C:\\con\\con",
        "<b>",
        "</body></html>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml?>",
        "<!DOCTYPE x>",
        "&nbsp;",
        "&#0;",
        "&#x1F600;",
        "&unknown;",
        "${7*7}",
        "#{a.b}",
        "@{/x}",
        "[[${x}]]",
        "[(${x})]",
        "~{a :: b}",
        "*{x}",
        "{0}",
        "{",
        "}",
        "{{x}}",
        "' or 1=1 --",
        "javascript:alert(1)",
        "@import url(x);",
        "}*{",
        "<style>*{display:none}</style>",
        "<script>x</script>",
        "<object data='x'/>",
        "<img src=x onerror=x>",
        "\u00a0",
        "\u200b",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\ud800",
        "\udc00",
        "a\ud83d",
        "\udca9b",
        "\u202e abc",
        "\u2066\u202d\u202b",
        "\u061c",
        "\u180e",
        "\u00ad\u00ad",
        "\u034f",
        "\u0300\u0300\u0300",
        "ﷺ",
        "ﷺ".repeat(30),
        "👩‍👩‍👧‍👦",
        "🏳️‍🌈🇩🇪",
        "1️⃣",
        "👋🏽",
        "ṰỎ ĬṄVÕḲĒ",
        "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
        "مُنَاقَشَةُ سُبُلِ",
        "שלום עולם 123 abc",
        "日本語の名前",
        "한국어",
        "ไทย",
        "हिन्दी",
        "தமிழ்",
        "ᚠᛇᚻ",
        "𝕬𝖇𝖈",
        "ⓗⓔⓛⓛⓞ",
        "ʇxǝʇ",
        "ﬁ ﬂ",
        "\r\n\r\n",
        "\t\t",
        "\u0085",
        "\u000b\u000c",
    };

    private NaughtyStrings() {}

    static List<String> all() {
        var all = new ArrayList<>(List.of(WORDS));
        IntStream.range(0, 0x20).mapToObj(NaughtyStrings::around).forEach(all::add);
        IntStream.range(0x7f, 0xa1).mapToObj(NaughtyStrings::around).forEach(all::add);
        IntStream.range(0x2000, 0x2070).mapToObj(NaughtyStrings::around).forEach(all::add);
        IntStream.iterate(0x100, at -> at < 0x30000, at -> at + 0x200)
                .mapToObj(NaughtyStrings::row)
                .forEach(all::add);
        for (var length : new int[] {1_000, 5_000, 20_000}) {
            all.add("W".repeat(length));
            all.add("ж ".repeat(length / 2));
            all.add("x\n".repeat(length / 20));
            all.add("\u0301".repeat(length / 20));
        }
        return all;
    }

    private static String around(int character) {
        return "a" + Character.toString(character) + "b" + Character.toString(character);
    }

    /** Some neighbours in the table of all characters. */
    private static String row(int first) {
        var text = new StringBuilder();
        IntStream.range(first, first + 24).forEach(text::appendCodePoint);
        return text.toString();
    }
}
