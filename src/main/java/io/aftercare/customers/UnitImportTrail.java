package io.aftercare.customers;

import io.aftercare.customers.UnitRows.KnownUnit;
import io.aftercare.customers.UnitRows.NewUnit;
import io.aftercare.shared.Changes;
import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.Trail;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Writes down what a file changes of units that are known: an entry a field, with the old value, the new one, and the run
 * as the reason. A unit that is new with the file has no entry: its row names the run, and the run says who brought which
 * file and when. A million entries that all say the same would say no more than that.
 */
@Component
class UnitImportTrail {

    private final UnitRows units;
    private final CustomerRows customers;
    private final Trail trail;

    UnitImportTrail(UnitRows units, CustomerRows customers, Trail trail) {
        this.units = units;
        this.customers = customers;
        this.trail = trail;
    }

    /** Before the units are written. */
    void write(Origin origin, Collection<NewUnit> said) {
        var present = units.present(said);
        if (present.isEmpty()) {
            return;
        }
        var known = said.stream()
                .filter(unit -> present.containsKey(unit.serial().key()))
                .toList();
        var emails = customers.emails(known.stream()
                .map(NewUnit::ownerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var changes = new HashMap<String, Changes>();
        for (var unit : known) {
            var before = present.get(unit.serial().key());
            changes.put(
                    UnitBook.subject(before.id()).key(), Changes.between(before.card(), after(before, unit, emails)));
        }
        trail.writeAll(UnitBook.KIND, origin.actor(), origin.reason(), changes);
    }

    /** What the file does not say stays. */
    private static UnitCard after(KnownUnit before, NewUnit said, Map<Long, String> emails) {
        var card = before.card();
        return new UnitCard(
                card.version(),
                card.serial(),
                said.product(),
                Objects.toString(said.soldOn(), card.soldOn()),
                said.ownerId() == null ? card.ownerEmail() : emails.getOrDefault(said.ownerId(), ""),
                said.status() == null ? card.status() : said.status().name(),
                card.reason());
    }
}
