package io.aftercare.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The import files that the cases need: centres by country, robot staff, products, one unit per case. */
record MasterData(List<Incident> incidents, String run, LocalDate today) {

    static final String PASSWORD = "robots work around the clock";
    private static final String TECHNICIAN = "technician";
    static final List<String> ROBOT_ROLES = List.of(
            "front-desk",
            "front-desk",
            TECHNICIAN,
            TECHNICIAN,
            TECHNICIAN,
            "adjudicator",
            "adjudicator",
            "manager",
            "lead");

    String centres() {
        var header =
                "code,name,region,zone,street,postalCode,city,country,phone,email,openingHours,holidays,families,intake";
        return file(
                header,
                codes().stream()
                        .map(code -> String.join(
                                ",",
                                code,
                                "Centre " + code,
                                "REPLAY",
                                "Europe/Stockholm",
                                "Street 1",
                                "10000",
                                "City " + code,
                                country(code),
                                "+46 1 234",
                                "centre@replay.example",
                                "Mon-Sun 00:00-23:59",
                                "",
                                "",
                                String.valueOf(code.equals(codes().iterator().next())))));
    }

    String staff() {
        var centres = String.join(";", codes());
        var rows = Stream.iterate(0, i -> i + 1)
                .limit(ROBOT_ROLES.size())
                .map(i -> String.join(
                        ",",
                        robot(i),
                        "Robot " + i,
                        robot(i) + "@replay.example",
                        "en",
                        ROBOT_ROLES.get(i),
                        centres,
                        PASSWORD,
                        "false"));
        return file("username,displayName,email,language,roles,centres,password,mustChangePassword", rows);
    }

    String products() {
        return file(
                "code,name,family,familyName,familySafety",
                incidents.stream()
                        .map(it -> it.product() + "," + it.product() + "," + family(it))
                        .distinct());
    }

    private static String family(Incident incident) {
        return incident.safetyRelevant()
                ? "REPLAY-SAFETY,Replayed products under voltage,true"
                : "REPLAY,Replayed products,false";
    }

    String units() {
        return file(
                "serial,product,soldOn",
                incidents.stream()
                        .filter(Incident::registered)
                        .map(it -> it.serial() + "," + it.product() + "," + it.soldOn(today)));
    }

    String robot(int index) {
        return "robot%d.%s".formatted(index, run);
    }

    /** The robot to whom the robots' own rule gives the repair of this case. */
    String technician(String caseNumber) {
        var colleagues = Collections.frequency(ROBOT_ROLES, TECHNICIAN);
        return robot(ROBOT_ROLES.indexOf(TECHNICIAN) + Robot.share(caseNumber, 0, colleagues));
    }

    private Collection<String> codes() {
        return incidents.stream().map(Incident::centre).distinct().sorted().toList();
    }

    /** Cases without a country go to a centre in Sweden, where most of the others are. */
    private static String country(String centre) {
        return centre.equals(Incident.NO_COUNTRY) ? "SE" : centre.substring(2);
    }

    private static String file(String header, Stream<String> rows) {
        return rows.collect(Collectors.joining("\n", header + "\n", "\n"));
    }
}
