package io.aftercare.support;

import java.util.List;
import java.util.stream.Stream;

/** What people and worse type into fields: 592 texts, each odd piece in each of several surroundings. */
public final class OddStrings {

    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(2)>",
            "<svg/onload=alert(3)>",
            "javascript:alert(4)",
            "</textarea><b>out</b>",
            "&lt;b&gt; &amp; &#39; &nbsp;",
            "' or 1=1; drop table case_word; --",
            "\\'; -- %27 %00",
            "${7*7} #{7*7} *{7*7} ~{x} @{/x} [[${1}]]",
            "__${T(java.lang.Runtime).getRuntime()}__",
            "{0} {1,number} {oops} '{'",
            "{{constructor.constructor('return 1')()}}",
            "=cmd|' /C calc'!A0",
            "../../../etc/passwd\\..\\boot.ini",
            "null undefined NaN true None",
            "-1e309 0x7fffffff 00000 1/0 ٠١٢",
            "\u202Eright to left\u202C and \u2066isolated\u2069",
            "مرحبا שלום नमस्ते ไทย 한국어 日本語",
            "Ёлка їжак Ђ ё й",
            "😀 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏿 🇩🇪",
            "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
            "ﬀ ﬁ ＡＢＣ ① ½ ™ ㎏",
            "a\u0000b",
            "bell \u0007 escape \u001B[31m back \b feed \f",
            "zero\u200Bwidth\u200D\uFEFFmark",
            "no\u00A0break\u2003space\u3000wide",
            "line\nfeed\n\nand empty",
            "tab\tand    many   spaces",
            "\u2028line\u2029paragraph",
            "\uFFFE\uFFFF\uFFFD",
            "𝕬𝖋𝖙𝖊𝖗 𐍈 𠜎 𡃁",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "https://example.com/?a=1&b=<2>#c",
            "mailto:a@b.example?bcc=c@d.example%0ACc:e@f.example",
            "Subject: hello\nBcc: everyone@mail.example",
            "<!--#exec cmd=\"ls\"--> <?php echo 1 ?> <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///x\">]>",
            "“quotes” ‘single’ «guillemets» — … ’");

    private static final List<String> SURROUNDINGS = List.of(
            "%s",
            "x%s",
            "%sx",
            "Hello %s, bye",
            "%s %1$s",
            "(%s)",
            "\"%s\"",
            "'%s'",
            "<%s>",
            "&%s;",
            "1. %s\n2. %1$s",
            "> %s",
            "# %s",
            "--%s--",
            "{%s}",
            "ё%s😀");

    private OddStrings() {}

    public static List<String> all() {
        return SURROUNDINGS.stream()
                .flatMap(around -> PIECES.stream()
                        .map(piece -> around.replace("%1$s", piece).replace("%s", piece)))
                .toList();
    }

    /** The pieces alone. */
    public static Stream<String> pieces() {
        return PIECES.stream();
    }
}
