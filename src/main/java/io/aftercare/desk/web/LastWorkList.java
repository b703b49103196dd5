package io.aftercare.desk.web;

import jakarta.servlet.http.HttpServletRequest;

/** The work list as a member last looked at it, with its filters: where the way back from a task leads. */
final class LastWorkList {

    private static final String ADDRESS = LastWorkList.class.getName();

    private LastWorkList() {}

    static void remember(String address, HttpServletRequest request) {
        request.getSession().setAttribute(ADDRESS, address);
    }

    /** Path and query within the application. */
    static String address(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : (String) session.getAttribute(ADDRESS);
        return kept == null ? "/desk" : kept;
    }
}
