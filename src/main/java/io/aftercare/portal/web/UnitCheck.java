package io.aftercare.portal.web;

import io.aftercare.catalog.CodeView;
import io.aftercare.shared.Option;
import java.util.List;

/**
 * What the form can say about a serial number at once.
 *
 * @param model      the model's name, if the unit or the chosen product is known
 * @param serialHelp where to find the number on products of that family; null if the family is not known
 * @param photoHelp  which pictures help with products of that family; null likewise, and if nobody has said so
 * @param symptoms   of that family; empty if it is not known
 */
record UnitCheck(State state, String model, String serialHelp, String photoHelp, List<Option> symptoms) {

    enum State {
        NOTHING_TYPED,
        NO_SERIAL,
        KNOWN,
        BLOCKED,
        UNKNOWN
    }

    static List<Option> options(List<CodeView> codes) {
        return codes.stream().map(code -> new Option(code.code(), code.label())).toList();
    }
}
