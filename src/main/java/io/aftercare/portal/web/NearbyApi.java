package io.aftercare.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The centres near to somebody, for anyone's program. */
@Tag(name = "Centres")
@RestController
class NearbyApi {

    private final NearbyCentres nearby;

    NearbyApi(NearbyCentres nearby) {
        this.nearby = nearby;
    }

    @Operation(
            summary = "The nearest service centres with their opening hours",
            description =
                    "By place, a town or postal code of a centre, or by lat and lon in degrees, which are rounded "
                            + "to about a kilometre and not kept. Empty if no centre is in a place called so.")
    @GetMapping(path = "/api/v1/centres/nearest", produces = MediaType.APPLICATION_JSON_VALUE)
    List<NearbyCentre> nearest(NearbyCentres.Question question, Locale locale) {
        return nearby.find(question, locale);
    }
}
