package io.aftercare.repair.process;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.catalog.CodeView;
import io.aftercare.shared.Option;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The fault and resolution codes a technician may choose for the unit of a case. */
@Component
class BenchCodes {

    private final CaseFiles caseFiles;
    private final Catalog catalog;

    BenchCodes(CaseFiles caseFiles, Catalog catalog) {
        this.caseFiles = caseFiles;
        this.catalog = catalog;
    }

    List<Option> options(String caseNumber, CodeKind kind, Locale locale) {
        return codes(caseNumber, kind, locale).stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
    }

    boolean knows(String caseNumber, CodeKind kind, String code) {
        return codes(caseNumber, kind, Locale.ENGLISH).stream()
                .anyMatch(known -> known.code().equals(code));
    }

    String label(String caseNumber, CodeKind kind, String code, Locale locale) {
        return catalog.label(caseFiles.get(caseNumber).family(), kind, code, locale);
    }

    private List<CodeView> codes(String caseNumber, CodeKind kind, Locale locale) {
        return catalog.codes(caseFiles.get(caseNumber).family(), kind, locale);
    }
}
