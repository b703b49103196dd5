package io.aftercare.network;

import io.aftercare.shared.LikePattern;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Paged;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The service centres and how a case finds its own. */
@Component
@Transactional(readOnly = true)
public class ServiceCentres {

    private final ServiceCentreRecords centres;

    ServiceCentres(ServiceCentreRecords centres) {
        this.centres = centres;
    }

    /** All active centres by name. */
    public List<Centre> active() {
        return centres.findByActiveTrueOrderByName().stream()
                .map(ServiceCentre::view)
                .toList();
    }

    /** All centres by name, closed ones too. */
    public List<Centre> all() {
        return centres.findAllByOrderByName().stream().map(ServiceCentre::view).toList();
    }

    /** Those of which the name, code, town, postal code or region contains this, by name; closed ones too. */
    public Paged<Centre> search(String q, int page, int size) {
        var codes = centres.search(LikePattern.containing(q), Paged.request(page, size, Sort.unsorted()));
        var found = byCode(codes.getContent());
        return Paged.of(codes, found::get);
    }

    public Optional<Centre> find(String code) {
        return centres.findByCode(code).map(ServiceCentre::view);
    }

    /** Those of the centres that there are, by code: one question for a whole list. */
    public Map<String, Centre> byCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : centres.findByCodeIn(Set.copyOf(codes)).stream()
                        .map(ServiceCentre::view)
                        .collect(Collectors.toMap(Centre::code, Function.identity()));
    }

    /** @throws io.aftercare.shared.NotFoundException if there is none */
    public Centre get(String code) {
        return find(code).orElseThrow(() -> new NotFoundException("centre " + code));
    }

    /** The codes of the regions in which these centres lie. */
    public Set<String> regionsOf(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(centres.regionsOf(codes));
    }

    /** The codes of all centres, closed ones too, in the regions of these centres. */
    public Set<String> neighboursOf(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(centres.codesOfTheRegionsOf(codes));
    }

    /**
     * The centre that receives what has no better place: of the region if given and it has one, else of any; where
     * no centre says so of itself, the first by code.
     *
     * @throws NotFoundException if no centre is active
     */
    public Centre intakeOf(String region) {
        return intakeAmong(active(), region);
    }

    /**
     * The centre responsible for a new case: the preferred one if it is active, else an active one in the
     * customer's town, else one in the customer's country, else the intake centre. Country and city may be null;
     * the country is a code, or a name in English, Russian or its own language.
     * Of several, one that is an intake centre comes first, then the first by code.
     */
    public Centre responsibleFor(String preferred, String country, String city) {
        var active = active();
        return best(active, centre -> centre.code().equals(preferred))
                .or(() -> best(active, centre -> isInTown(centre, city) && isIn(centre, country)))
                .or(() -> best(active, centre -> country != null && isIn(centre, country)))
                .orElseGet(() -> intakeAmong(active, null));
    }

    private static boolean isInTown(Centre centre, String city) {
        return city != null && PlaceNames.folded(centre.city()).equals(PlaceNames.folded(city));
    }

    /** An unknown country does not speak against a town. */
    private static boolean isIn(Centre centre, String country) {
        return country == null || new Country(centre.country()).isCalled(country);
    }

    private static Centre intakeAmong(List<Centre> active, String region) {
        return best(active, centre -> centre.intake() && centre.region().equals(region))
                .or(() -> best(active, Centre::intake))
                .or(() -> best(active, centre -> true))
                .orElseThrow(() -> new NotFoundException("an active centre"));
    }

    private static Optional<Centre> best(List<Centre> active, Predicate<Centre> fits) {
        return active.stream()
                .filter(fits)
                .min(Comparator.comparing((Centre centre) -> !centre.intake()).thenComparing(Centre::code));
    }
}
