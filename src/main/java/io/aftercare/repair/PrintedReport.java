package io.aftercare.repair;

import java.util.List;

/**
 * A test report in the words of its reader.
 *
 * @param language of all its texts
 * @param intro    what was done and what it says
 * @param facts    number, unit, place and day, each with its label
 * @param checks   what was looked at and found right
 * @param finding  what the technician wrote, in the technician's words
 */
public record PrintedReport(
        String language,
        String title,
        String intro,
        List<Fact> facts,
        String checksTitle,
        List<String> checks,
        String findingTitle,
        String finding) {

    public record Fact(String label, String text) {}
}
