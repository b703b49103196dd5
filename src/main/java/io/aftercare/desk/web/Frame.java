package io.aftercare.desk.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the frame around every desk page shows.
 *
 * @param staff   who is signed in; null on a page that the public sees too
 * @param entries the menu for this member
 * @param search  what the search field starts with
 */
record Frame(Staff staff, List<Entry> entries, String search) {

    /** So many places fit into the bar at the foot of a phone; the rest is behind "more". */
    private static final int ON_THE_BAR = 4;

    /** @param unread in how many cases there a word of the customer waits for a reader */
    record Entry(String path, String icon, String label, boolean active, long unread) {}

    static Frame of(Staff staff, String address, String search, long unread) {
        var entries = Arrays.stream(Navigation.values())
                .filter(place -> staff != null && place.isFor(staff))
                .map(place -> new Entry(
                        place.path(),
                        place.icon(),
                        place.label(),
                        place.covers(address),
                        place == Navigation.CASES ? unread : 0))
                .toList();
        return new Frame(staff, entries, search);
    }

    public List<Entry> firstEntries() {
        return entries.stream().limit(ON_THE_BAR).toList();
    }

    public List<Entry> moreEntries() {
        return entries.stream().skip(ON_THE_BAR).toList();
    }

    public boolean moreActive() {
        return moreEntries().stream().anyMatch(Entry::active);
    }

    public String initials() {
        return Arrays.stream(staff.displayName().strip().split("\\s+"))
                .filter(name -> !name.isEmpty())
                .limit(2)
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    public String centres() {
        return staff.centres().stream().sorted().collect(Collectors.joining(", "));
    }

    public List<String> roles() {
        return staff.roles().stream().sorted().map(Role::key).toList();
    }
}
