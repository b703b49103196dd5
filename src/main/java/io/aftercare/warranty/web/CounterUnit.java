package io.aftercare.warranty.web;

import io.aftercare.catalog.CodeView;
import io.aftercare.customers.Customer;
import io.aftercare.customers.Unit;
import io.aftercare.entitlement.Cover;
import io.aftercare.shared.Option;
import java.util.List;

/**
 * What the counter is told about a serial number at once.
 *
 * @param unit     null if it is not known; {@code owner} if nobody is registered, {@code place} if it never came to us
 * @param cover    today's cover by what is registered; empty if the unit is not known
 * @param open     cases of the unit that have not ended
 * @param symptoms of the family, likewise checks; empty while it is not known
 */
record CounterUnit(
        State state,
        Unit unit,
        Customer owner,
        String place,
        List<Cover> cover,
        List<OpenCase> open,
        List<Option> symptoms,
        List<Option> checks) {

    enum State {
        NOTHING_TYPED,
        NO_SERIAL,
        KNOWN,
        BLOCKED,
        UNKNOWN
    }

    /** @param url null if the reader may not see it */
    record OpenCase(String number, String stage, String centre, String url) {}

    static List<Option> options(List<CodeView> codes) {
        return codes.stream().map(code -> new Option(code.code(), code.label())).toList();
    }
}
