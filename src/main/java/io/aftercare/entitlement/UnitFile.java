package io.aftercare.entitlement;

import io.aftercare.customers.Customer;
import io.aftercare.customers.Unit;
import io.aftercare.customers.UnitHistory;
import java.util.List;

/**
 * All that is known of a unit.
 *
 * @param owner   null if nobody is registered
 * @param place   where it is, in the reader's language; null if it never came to us
 * @param cover   today's cover by what is registered, one entry per cost class
 * @param history what happened, newest first
 */
public record UnitFile(Unit unit, Customer owner, String place, List<Cover> cover, List<UnitHistory.Entry> history) {}
