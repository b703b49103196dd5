package io.aftercare.network;

import io.aftercare.shared.Changes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Option;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known about the centres. Who may change what is decided at the door. */
@Component
@Transactional(readOnly = true)
public class CentreBook {

    private final ServiceCentreRecords centres;
    private final Regions regions;
    private final Trail trail;

    CentreBook(ServiceCentreRecords centres, Regions regions, Trail trail) {
        this.centres = centres;
        this.regions = regions;
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
        var details = new CentreReading(check).read(input);
        if (!details.region().isEmpty() && !regions.existsById(details.region())) {
            check.problem("region", "centre-region-unknown", details.region());
        }
        if (centre.version() != version) {
            throw new ConflictException("centre-stale");
        }
        check.refuse();
        var before = centre.details();
        centre.describe(details);
        trail.write(new TrailSubject("CENTRE", centre.code()), actor, null, Changes.between("centre", before, details));
    }

    /** Adds or replaces a centre, and adds its region if that is new. */
    @Transactional
    void keep(String code, CentreDetails details) {
        if (!regions.existsById(details.region())) {
            regions.save(new Region(details.region(), details.region()));
        }
        var centre = centres.findByCode(code).orElseGet(() -> new ServiceCentre(code));
        centre.describe(details);
        centres.save(centre);
    }

    Optional<ServiceCentre> known(String code) {
        return centres.findByCode(code);
    }

    /** The codes of all centres. */
    Set<String> codes() {
        return Set.copyOf(centres.codes());
    }

    private ServiceCentre record(String code) {
        return centres.findByCode(code).orElseThrow(() -> new NotFoundException("centre " + code));
    }
}
