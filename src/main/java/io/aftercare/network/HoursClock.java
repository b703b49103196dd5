package io.aftercare.network;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the times of opening hours are meant where the text does not say am or pm. What can mean two things is no time:
 * it is left to people.
 */
enum HoursClock {

    /** From 0:00 to 24:00. */
    WHOLE_DAY {
        @Override
        Optional<Span> unmarked(Time opens, Time closes) {
            var closing = opens.minutes() > 0 ? midnight(closes.minutes()) : closes.minutes();
            return Span.of(opens.minutes(), closing);
        }
    },

    /**
     * Twelve hours twice: a place opens in the morning or at noon (12) and closes after noon; 0 is midnight. Opening
     * from 1 to 5 can mean the small hours or the afternoon, closing at 12 noon or midnight: that is not read.
     */
    HALF_DAY {
        @Override
        Optional<Span> unmarked(Time opens, Time closes) {
            var unclear = opens.hour() >= 1 && opens.hour() <= 5 || opens.hour() > 12;
            if (unclear || closes.hour() >= 12 || closes.hour() == 0) {
                return Optional.empty();
            }
            return Span.of(opens.minutes(), closes.minutes() + NOON);
        }
    };

    private static final int NOON = 12 * 60;

    abstract Optional<Span> unmarked(Time opens, Time closes);

    /** The stretch; empty if it cannot be told for certain. */
    Optional<Span> read(String opens, String closes) {
        var from = Time.parse(opens);
        var to = Time.parse(closes);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().marked() && !to.get().marked()) {
            return unmarked(from.get(), to.get());
        }
        return from.get().marked() && to.get().marked()
                ? Span.of(from.get().minutes(), midnight(to.get().minutes()))
                : Optional.empty();
    }

    /** Who closes at 0:00 closes at the end of the day. */
    private static int midnight(int closes) {
        return closes == 0 ? OpeningSpan.END_OF_DAY : closes;
    }

    /** A stretch in the spelling of the forms. */
    record Span(String opens, String closes) {

        static final Span WHOLE_DAY = new Span("00:00", text(OpeningSpan.END_OF_DAY));

        /** The last minute of the day is how clocks without 24:00 write its end: nobody closes for that minute. */
        static Optional<Span> of(int opens, int closes) {
            var end = closes == OpeningSpan.END_OF_DAY - 1 ? OpeningSpan.END_OF_DAY : closes;
            return opens < end && end <= OpeningSpan.END_OF_DAY
                    ? Optional.of(new Span(text(opens), text(end)))
                    : Optional.empty();
        }

        private static String text(int minutes) {
            return "%02d:%02d".formatted(minutes / 60, minutes % 60);
        }
    }

    /** @param marked whether am or pm is said; the minutes then count it in */
    record Time(int minutes, boolean marked) {

        private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])?(?:\\.?m\\.?)?");

        int hour() {
            return minutes / 60;
        }

        static Optional<Time> parse(String text) {
            var shape = SHAPE.matcher(text.strip());
            if (!shape.matches()) {
                return Optional.empty();
            }
            var hour = Integer.parseInt(shape.group(1));
            var minute = shape.group(2) == null ? 0 : Integer.parseInt(shape.group(2));
            var half = shape.group(3);
            if (minute > 59 || hour > 24 || hour == 24 && minute > 0 || half != null && (hour < 1 || hour > 12)) {
                return Optional.empty();
            }
            var hours = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
            return Optional.of(new Time(hours * 60 + minute, half != null));
        }
    }
}
