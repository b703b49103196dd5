package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.Staff;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.NotFoundException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the report of a unit that was tested and has no fault, in its customer's language. */
@Component
@Transactional(readOnly = true)
public class TestReports {

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final ServiceCentres centres;
    private final MessageSource messages;

    TestReports(WorkSheets sheets, CaseFiles caseFiles, ServiceCentres centres, MessageSource messages) {
        this.sheets = sheets;
        this.caseFiles = caseFiles;
        this.centres = centres;
        this.messages = messages;
    }

    /** @throws NotFoundException if there is no such report, or its case is none of the reader's business */
    public PrintedReport of(String repairOrder, Staff reader) {
        var sheet = sheets.get(repairOrder);
        var file = caseFiles.get(sheet.caseNumber(), reader);
        if (!sheet.reported()) {
            throw new NotFoundException("test report of " + repairOrder);
        }
        return print(sheet, file);
    }

    /** Whether the case has a report. */
    boolean exists(String caseNumber) {
        return sheets.ofCase(caseNumber).stream().anyMatch(WorkSheet::reported);
    }

    /** The latest report of a case; empty if there is none. */
    public Optional<PrintedReport> ofCase(String caseNumber) {
        return sheets.ofCase(caseNumber).stream()
                .filter(WorkSheet::reported)
                .reduce((earlier, later) -> later)
                .map(sheet -> print(sheet, caseFiles.get(caseNumber)));
    }

    private PrintedReport print(WorkSheet sheet, CaseFile file) {
        var words = new Words(messages, Locale.forLanguageTag(file.customer().language()));
        return new PrintedReport(
                words.locale().getLanguage(),
                words.of("repair.report.title"),
                words.of("repair.report.intro"),
                facts(sheet, file, words),
                words.of("repair.report.checks"),
                Stream.of(sheet.diagnosisChecks().split(","))
                        .map(check -> words.of("test.check." + check))
                        .toList(),
                words.of("repair.report.finding"),
                sheet.finding());
    }

    private List<PrintedReport.Fact> facts(WorkSheet sheet, CaseFile file, Words words) {
        var centre = centres.get(file.centre());
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(sheet.endedAt().atZone(centre.zone()));
        var address = "%s, %s, %s %s".formatted(centre.name(), centre.street(), centre.postalCode(), centre.city());
        return List.of(
                words.fact("number", sheet.number()),
                words.fact("case", file.number()),
                words.fact("product", file.productName()),
                words.fact("serial", file.serial()),
                words.fact("centre", address),
                words.fact("day", day));
    }

    private record Words(MessageSource messages, Locale locale) {

        String of(String key) {
            return messages.getMessage(key, null, locale);
        }

        PrintedReport.Fact fact(String label, String text) {
            return new PrintedReport.Fact(of("repair.report.fact." + label), text);
        }
    }
}
