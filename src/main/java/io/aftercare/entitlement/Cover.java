package io.aftercare.entitlement;

import java.time.LocalDate;

/**
 * The advice for one cost class.
 *
 * @param percent the share the warranty pays, 0 to 100
 * @param reason  message key without its prefix {@code cover.reason.}, such as {@code in-warranty}
 * @param until   last day of the term that was looked at; null if it is not known
 */
public record Cover(CostClass costClass, CoverageVerdict verdict, int percent, String reason, LocalDate until) {}
