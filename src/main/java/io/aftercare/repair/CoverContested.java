package io.aftercare.repair;

/**
 * The workshop found a damage that the customer caused, and waits to hear who pays. Whoever pays for this case answers by
 * {@link RepairOrders#answerContest}; the cases of others are none of a listener's business.
 *
 * @param finding what the technician wrote
 */
public record CoverContested(String caseNumber, String repairOrder, String finding) {}
