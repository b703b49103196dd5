package io.aftercare.warranty.web;

import io.aftercare.shared.Paged;
import io.aftercare.warranty.ParcelBook;
import io.aftercare.warranty.ParcelView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Parcels")
@RestController
@RequestMapping("/api/v1/parcels")
class ParcelApi {

    private final ParcelDesk desk;
    private final ParcelBook parcels;

    ParcelApi(ParcelDesk desk, ParcelBook parcels) {
        this.desk = desk;
        this.parcels = parcels;
    }

    @Operation(summary = "Take in a parcel that nobody announced")
    @PostMapping
    ResponseEntity<ParcelView> receive(
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Valid @RequestBody ParcelForm parcel) {
        var number = desk.receive(parcel, key);
        return ResponseEntity.created(URI.create("/api/v1/parcels/" + number)).body(show(number));
    }

    @Operation(
            summary = "The unannounced parcels of one's centres, newest first; those with us unless all are asked for")
    @GetMapping
    Paged<ParcelView> list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size) {
        return parcels.list(desk.reader(), !all, page, size);
    }

    @Operation(summary = "One unannounced parcel")
    @GetMapping("/{number}")
    ParcelView show(@PathVariable String number) {
        return parcels.get(number, desk.reader());
    }
}
