package io.aftercare.portal.web;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.TryLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses whoever has used a public door too often, before anything is read or looked up. */
@Component
class PublicLimit extends OncePerRequestFilter {

    private final TryLimits limits;
    private final LimitSettings settings;
    private final StaffDirectory staff;

    PublicLimit(TryLimits limits, LimitSettings settings, StaffDirectory staff) {
        this.limits = limits;
        this.settings = settings;
        this.staff = staff;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PublicDoor.of(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = PublicDoor.of(request).orElseThrow();
        if (mayPass(door, request)) {
            chain.doFilter(request, response);
        } else {
            TooMany.refuse(response);
        }
    }

    /** Colleagues share an address: each member of staff has a limit of the own. */
    private boolean mayPass(PublicDoor door, HttpServletRequest request) {
        return staff.current()
                .map(Staff::username)
                .map(name -> limits.take(door.kind(), "staff " + name, settings.staff()))
                .orElseGet(() -> limits.take(door.kind(), Network.of(request), door.limit(settings)));
    }
}
