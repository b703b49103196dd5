package io.aftercare.entitlement.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Units for programs. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "Units")
class UnitsApi {

    private final UnitReading units;

    UnitsApi(UnitReading units) {
        this.units = units;
    }

    @GetMapping("/{serial}")
    @Operation(summary = "Read a unit with today’s cover per cost class, its reasons, and its history")
    UnitResource unit(@PathVariable String serial, Locale locale) {
        return units.unit(serial, locale);
    }

    /** The same for a serial number that has slashes itself. */
    @Hidden
    @GetMapping("/{start}/{*rest}")
    UnitResource slashed(@PathVariable String start, @PathVariable String rest, Locale locale) {
        return units.unit(start + rest, locale);
    }
}
