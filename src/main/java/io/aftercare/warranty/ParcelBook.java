package io.aftercare.warranty;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.LikePattern;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Paged;
import io.aftercare.shared.SerialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the unannounced parcels of a reader's centres. */
@Component
@Transactional(readOnly = true)
public class ParcelBook {

    private static final Set<ParcelStatus> HERE = EnumSet.of(ParcelStatus.WAITING, ParcelStatus.GOING_BACK);

    private final StoredParcels parcels;
    private final ServiceCentres centres;

    ParcelBook(StoredParcels parcels, ServiceCentres centres) {
        this.parcels = parcels;
        this.centres = centres;
    }

    /** @throws NotFoundException if there is none */
    public ParcelView get(String number) {
        return view(parcels.get(number));
    }

    /** @throws NotFoundException if there is none that this reader may see */
    public ParcelView get(String number, Staff reader) {
        var parcel = parcels.get(number);
        if (!reader.sees(parcel.centre())) {
            throw new NotFoundException("parcel " + number);
        }
        return view(parcel);
    }

    /** Newest first. @param here whether only those that still are with us */
    public Paged<ParcelView> list(Staff reader, boolean here, int page, int size) {
        var statuses = here ? HERE : EnumSet.allOf(ParcelStatus.class);
        var request = Paged.request(page, size, Sort.by(Sort.Direction.DESC, "id"));
        var found = reader.has(Role.ADMIN)
                ? parcels.findByStatusIn(statuses, request)
                : parcels.findByCentreInAndStatusIn(reader.visible(), statuses, request);
        return Paged.of(found, views(found.getContent()));
    }

    /** By number, serial number or sender. */
    List<ParcelView> search(String text, Staff reader, int limit) {
        var words = LikePattern.containing(text);
        var most = PageRequest.of(0, limit);
        var found =
                reader.has(Role.ADMIN) ? parcels.search(words, most) : parcels.searchAt(reader.visible(), words, most);
        return found.stream().map(views(found)).toList();
    }

    /** The parcel with this unit that is still with us, however its number was read. */
    public List<ParcelView> withUs(String serial) {
        return parcels.findBySerialKeyAndStatusIn(SerialNumber.keyOf(serial), HERE).stream()
                .map(this::view)
                .toList();
    }

    /** With the names of all their centres at once. */
    private Function<UnannouncedParcel, ParcelView> views(List<UnannouncedParcel> page) {
        var places = centres.byCode(page.stream().map(UnannouncedParcel::centre).toList());
        return parcel -> view(parcel, places.get(parcel.centre()));
    }

    private ParcelView view(UnannouncedParcel parcel) {
        return view(parcel, centres.get(parcel.centre()));
    }

    private static ParcelView view(UnannouncedParcel parcel, Centre centre) {
        var arrival = parcel.arrival();
        return new ParcelView(
                parcel.number(),
                parcel.centre(),
                centre.name(),
                parcel.status(),
                parcel.serial(),
                parcel.sender(),
                arrival.condition(),
                arrival.accessories(),
                arrival.shelfPlace(),
                parcel.receivedBy(),
                in(centre.zone(), parcel.startedAt()),
                parcel.claimNumber(),
                parcel.reason(),
                parcel.carrier(),
                parcel.backNumber(),
                in(centre.zone(), parcel.endedAt()));
    }

    private static ZonedDateTime in(ZoneId zone, Instant at) {
        return at == null ? null : at.atZone(zone);
    }
}
