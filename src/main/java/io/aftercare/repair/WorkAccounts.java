package io.aftercare.repair;

import io.aftercare.casefile.CaseDays;
import io.aftercare.casefile.CaseFile;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells a customer what the workshop did to a unit, and how long that is under warranty. */
@Component
class WorkAccounts {

    private static final String NONE = "NONE";

    private final WorkSheets sheets;
    private final RepairRounds rounds;
    private final Entitlements entitlements;
    private final CaseDays days;

    WorkAccounts(WorkSheets sheets, RepairRounds rounds, Entitlements entitlements, CaseDays days) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.entitlements = entitlements;
        this.days = days;
    }

    /** In the customer's language. */
    Account of(CaseFile file) {
        var locale = Locale.forLanguageTag(file.customer().language());
        var all = sheets.ofCase(file.number());
        if (all.isEmpty()) {
            return Account.NOTHING_DONE;
        }
        var last = all.get(all.size() - 1);
        var repaired = last.status() == RepairStatus.COMPLETED;
        return new Account(
                last.number(),
                last.status().ended() ? last.status().outcome().name() : NONE,
                last.finding(),
                repaired ? rounds.of(last, file, locale) : List.of(),
                entitlements.repairWarrantyUntil(last.number()).orElse(null),
                repaired ? months(file) : 0);
    }

    private int months(CaseFile file) {
        return SerialNumber.parse(file.serial())
                .map(serial -> entitlements.repairWarrantyMonths(serial, days.today(file)))
                .orElse(0);
    }

    /**
     * @param order  number of the last repair order; null if there was none
     * @param ending its outcome, {@code NONE} without one: the end of a message key, {@code paper.hand-over.done.}
     * @param until  last day of the warranty on the repair; null before it has begun
     * @param months how long it will be; 0 if nothing was repaired or there is none
     */
    record Account(
            String order, String ending, String finding, List<RepairRounds.Told> rounds, LocalDate until, int months) {

        static final Account NOTHING_DONE = new Account(null, NONE, null, List.of(), null, 0);
    }
}
