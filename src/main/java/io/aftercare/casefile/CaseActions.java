package io.aftercare.casefile;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.workflow.Priority;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with a case outside its tasks. Each refuses a case that is not the actor's business with a
 * {@link io.aftercare.shared.NotFoundException}, one that has ended with a {@link io.aftercare.shared.ConflictException}.
 */
@Component
@Transactional
public class CaseActions {

    public static final Set<Role> PRIORITISE = EnumSet.of(Role.FRONT_DESK, Role.LEAD, Role.MANAGER, Role.ADJUDICATOR);
    public static final Set<Role> PLACE =
            EnumSet.of(Role.FRONT_DESK, Role.TECHNICIAN, Role.LEAD, Role.WAREHOUSE, Role.MANAGER);
    public static final Set<Role> MOVE = EnumSet.of(Role.LEAD, Role.MANAGER);
    public static final Set<Role> REPLACE_LINK = EnumSet.of(Role.FRONT_DESK, Role.MANAGER);

    public static final Set<Role> TAKE_IN = EnumSet.of(Role.FRONT_DESK, Role.WAREHOUSE, Role.LEAD, Role.MANAGER);

    public static final Set<Role> ADD_FILES =
            EnumSet.of(Role.FRONT_DESK, Role.TECHNICIAN, Role.LEAD, Role.MANAGER, Role.ADJUDICATOR, Role.WAREHOUSE);

    private static final int REASON_LENGTH = 300;
    private static final int SHELF_LENGTH = 60;
    private static final String DEPOT = "DEPOT";
    private static final Set<String> PLACES = Set.of("SHELF", DEPOT);
    private static final int LONGEST_PLACE = 60;

    private final List<ApartUnits> apart;
    private final CaseFiles files;
    private final ServiceCentres centres;
    private final LinkMail links;

    CaseActions(CaseFiles files, ServiceCentres centres, LinkMail links, List<ApartUnits> apart) {
        this.apart = List.copyOf(apart);
        this.files = files;
        this.centres = centres;
        this.links = links;
    }

    /** @throws InvalidInputException if there is no such priority, or the reason is too long */
    public void prioritise(String number, String priority, String reason, Staff actor) {
        var file = files.get(number, actor);
        var found = Stream.of(Priority.values())
                .filter(value -> value.name().equals(priority))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("priority", "case-priority-unknown"));
        files.prioritise(file.number(), found, fitting(reason), actor.username());
    }

    /**
     * The unit follows the case: one that is with us is on the way from now on.
     *
     * @throws InvalidInputException if there is no such centre, it is closed for good, or the reason is too long
     */
    public void moveTo(String number, String centre, String reason, Staff actor) {
        var file = files.get(number, actor);
        var target = centres.find(centre == null ? "" : centre)
                .filter(Centre::active)
                .orElseThrow(() -> new InvalidInputException("centre", "case-centre-unknown"));
        files.moveTo(file.number(), target.code(), fitting(reason), actor.username());
        if (file.unitPlace().kind().withUs() && !file.centre().equals(target.code())) {
            var onTheWay = UnitPlace.between(centres.get(file.centre()).name(), target.name());
            files.placeUnit(file.number(), onTheWay, actor.username());
        }
    }

    /**
     * Puts a unit on a shelf that has come from the centre which had its case before.
     *
     * @throws ConflictException if none is on the way
     * @throws InvalidInputException if the shelf place is missing or too long
     */
    public void takeIn(String number, String shelfPlace, Staff actor) {
        var file = files.get(number, actor);
        if (file.unitPlace().kind() != UnitPlace.Kind.IN_TRANSIT) {
            throw new ConflictException("case-unit-not-on-the-way", number);
        }
        if (shelfPlace == null || shelfPlace.isBlank() || shelfPlace.strip().length() > SHELF_LENGTH) {
            throw new InvalidInputException("shelfPlace", "case-shelf-place", SHELF_LENGTH);
        }
        var shelf = new UnitPlace(shelf(file.number()), shelfPlace.strip());
        files.placeUnit(file.number(), shelf, actor.username());
    }

    /**
     * Notes where the unit lies: on another shelf, or away to the manufacturer's depot. One with an unsafe battery and one
     * that nobody collected stay what they are on another shelf.
     *
     * @param place  {@code SHELF} or {@code DEPOT}
     * @param detail which shelf, which depot and parcel
     * @throws io.aftercare.shared.ConflictException if the unit is not with us
     */
    public void placeUnit(String number, String place, String detail, Staff actor) {
        var now = files.get(number, actor).unitPlace().kind();
        if (!now.withUs() || now == UnitPlace.Kind.IN_TRANSIT) {
            throw new ConflictException("case-unit-not-here", number);
        }
        var check = new InputCheck();
        if (!PLACES.contains(String.valueOf(place))) {
            check.problem("place", "case-place-unknown");
        }
        if (detail == null || detail.isBlank() || detail.strip().length() > LONGEST_PLACE) {
            check.problem("detail", "case-place-detail", LONGEST_PLACE);
        }
        check.refuse();
        files.placeUnit(number, new UnitPlace(placed(number, now, place), detail.strip()), actor.username());
    }

    private UnitPlace.Kind placed(String number, UnitPlace.Kind now, String place) {
        if (place.equals(DEPOT)) {
            return UnitPlace.Kind.DEPOT;
        }
        return now == UnitPlace.Kind.SAFE_PLACE || now == UnitPlace.Kind.STORAGE ? now : shelf(number);
    }

    private UnitPlace.Kind shelf(String number) {
        return apart.stream().anyMatch(units -> units.liesApart(number))
                ? UnitPlace.Kind.SAFE_PLACE
                : UnitPlace.Kind.IN_HOUSE;
    }

    /** Takes the customer's link back and sends a new one, for when the old one has come into wrong hands. */
    public void replaceLink(String number, Staff actor) {
        links.replace(files.get(number, actor), actor.username());
    }

    private static String fitting(String reason) {
        if (reason != null && reason.strip().length() > REASON_LENGTH) {
            throw new InvalidInputException("reason", "case-reason-long");
        }
        return reason;
    }

    /** Whether one of the actor's roles may do this. */
    public static boolean allowed(Staff actor, Set<Role> roles) {
        return roles.stream().anyMatch(actor::has);
    }
}
