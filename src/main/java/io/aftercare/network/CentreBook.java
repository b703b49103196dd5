package io.aftercare.network;

import io.aftercare.shared.Changes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Option;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known about the centres. Who may change what is decided at the door. */
@Component
@Transactional(readOnly = true)
public class CentreBook {

    private final ServiceCentreRecords centres;
    private final Regions regions;
    private final ProductFamilies families;
    private final Trail trail;

    CentreBook(ServiceCentreRecords centres, Regions regions, ProductFamilies families, Trail trail) {
        this.centres = centres;
        this.regions = regions;
        this.families = families;
        this.trail = trail;
    }

    /** @throws NotFoundException if there is no such centre */
    public CentreSheet sheet(String code) {
        var centre = record(code);
        return CentreSheet.of(centre.view(), centre.details(), centre.version());
    }

    /** All regions by name. */
    public List<Option> regions() {
        return regions.findAllByOrderByName().stream()
                .map(region -> new Option(region.getId(), region.name()))
                .toList();
    }

    /**
     * Changes a centre.
     *
     * @param version what the sheet said that was changed
     * @param actor   user name of who changes it
     * @throws ConflictException with code {@code centre-stale} if somebody else has changed the centre since
     * @throws io.aftercare.shared.InvalidInputException if something typed cannot be understood
     */
    @Transactional
    public void change(String code, long version, CentreInput input, String actor) {
        var centre = record(code);
        var check = new InputCheck();
        var details = read(input, check);
        if (!details.region().isEmpty() && !regions.existsById(details.region())) {
            check.problem("region", "centre-region-unknown", details.region());
        }
        if (centre.version() != version) {
            throw new ConflictException("centre-stale");
        }
        check.refuse();
        var before = centre.details();
        centre.describe(details);
        trail.write(subject(centre.code()), actor, null, changes(before, details));
    }

    /** What was typed, with all that is wrong about it. */
    CentreDetails read(CentreInput input, InputCheck check) {
        var details = new CentreReading(check).read(input);
        details.families().stream()
                .filter(code -> !families.known(code))
                .sorted()
                .forEach(code -> check.problem("families", "centre-family-unknown", code));
        return details;
    }

    /**
     * Adds or replaces a centre, and adds its region if that is new.
     *
     * @param known the centre if it is there, as {@link #known} found it; null if it is not
     */
    @Transactional
    void keep(String code, ServiceCentre known, CentreDetails details, Origin origin) {
        if (!regions.existsById(details.region())) {
            regions.save(new Region(details.region(), details.region()));
        }
        var centre = known == null ? new ServiceCentre(code) : known;
        var changes = known == null ? Changes.imported() : changes(known.details(), details);
        centre.describe(details);
        centres.save(centre);
        trail.write(subject(code), origin.actor(), origin.reason(), changes);
    }

    /** Those of the centres that there are, by code. */
    Map<String, ServiceCentre> known(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : centres.findByCodeIn(codes).stream()
                        .collect(Collectors.toMap(ServiceCentre::code, Function.identity()));
    }

    /** The codes of all centres. */
    Set<String> codes() {
        return Set.copyOf(centres.codes());
    }

    private static TrailSubject subject(String code) {
        return new TrailSubject("CENTRE", code);
    }

    private static Changes changes(CentreDetails before, CentreDetails after) {
        return Changes.between("centre", before, after);
    }

    private ServiceCentre record(String code) {
        return centres.findByCode(code).orElseThrow(() -> new NotFoundException("centre " + code));
    }
}
