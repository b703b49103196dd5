package io.aftercare.portal.web;

import io.aftercare.casefile.Seals;
import io.aftercare.shared.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells programs that fill in forms from people: they fill in what nobody sees, and are faster than anybody. People who look
 * like one, since their browser or their aid filled the form in, are asked to send it once more, and then it is taken.
 */
@Component
class FormGuard {

    static final Duration LONGEST = Duration.ofHours(24);

    private static final String PURPOSE = "claim-form";
    private static final String FRESH = "fresh";
    private static final String AGAIN = "again";

    private final Seals seals;
    private final FormSettings settings;
    private final Clock clock;

    FormGuard(Seals seals, FormSettings settings, Clock clock) {
        this.seals = seals;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a page carries that draws the form: the time of its first page, if that is ours. */
    FormTrace carried(FormTrace before) {
        return read(before).isPresent() ? new FormTrace(before.opened(), null) : stamped(FRESH);
    }

    /** What the page carries that asks to send the form once more: then it is taken, however it is filled in. */
    FormTrace again() {
        return stamped(AGAIN);
    }

    /** Whether nobody can tell that a person sent this. */
    boolean doubts(FormTrace trace) {
        return read(trace).filter(stamp -> !doubts(stamp, trace)).isEmpty();
    }

    private boolean doubts(Stamp stamp, FormTrace trace) {
        var age = Duration.between(stamp.at(), clock.now());
        if (age.compareTo(LONGEST) > 0) {
            return true;
        }
        return !stamp.again() && (trace.filledWhatNobodySees() || age.compareTo(settings.minimumTime()) < 0);
    }

    private FormTrace stamped(String kind) {
        return new FormTrace(seals.seal(PURPOSE, kind + ' ' + clock.now().toEpochMilli()), null);
    }

    private Optional<Stamp> read(FormTrace trace) {
        return seals.open(PURPOSE, trace.opened())
                .map(text -> text.split(" "))
                .map(parts -> new Stamp(parts[0].equals(AGAIN), Instant.ofEpochMilli(Long.parseLong(parts[1]))));
    }

    private record Stamp(boolean again, Instant at) {}
}
