package io.aftercare.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where a request comes from, as limits count it. */
final class Network {

    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** The address; of IPv6 only the first half, since the other half is everybody's own to choose anew. */
    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, PREFIX_BYTES)
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
