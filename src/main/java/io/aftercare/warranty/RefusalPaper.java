package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CasePaper;
import io.aftercare.shared.paper.PaperDraft;
import io.aftercare.shared.paper.PaperFormat;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letter about a refusal on paper, with the words of its page. */
@Component
class RefusalPaper implements CasePaper {

    private final RefusalLetters letters;

    RefusalPaper(RefusalLetters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return "refusal-letter";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean ready(CaseFile file) {
        return letters.stands(file.number());
    }

    @Override
    public PaperDraft draft(CaseFile file) {
        return draft(file, letters.of(file).orElseThrow());
    }

    static PaperDraft draft(CaseFile file, RefusalLetter letter) {
        var model = Map.of("file", file, "letter", letter);
        return new PaperDraft(
                "warranty/paper-refusal", model, Locale.forLanguageTag(letter.language()), PaperFormat.A4);
    }
}
