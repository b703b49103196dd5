package io.aftercare.workflow;

import io.aftercare.identity.Role;

/**
 * What the work list shows of a task beside the task itself.
 *
 * @param caseNumber   number of the case file the task belongs to
 * @param product      the model's name
 * @param family       code of the product family, for the task clock
 * @param customer     the customer's name
 * @param serial       the unit's serial number as far as known
 * @param centre       code of the responsible centre
 * @param excludedUser who must not do this task (four eyes); null if anyone may
 * @param givenTo      who has the task from its beginning on; null if it begins free
 * @param lastResort   the one of its roles that may take the task only where nobody of its other roles could; null if
 *                     all of them may
 */
public record WorkFacts(
        String caseNumber,
        String product,
        String family,
        String customer,
        String serial,
        String centre,
        Priority priority,
        String excludedUser,
        String givenTo,
        Role lastResort) {

    /** Facts of a task that begins free. */
    public WorkFacts(
            String caseNumber,
            String product,
            String family,
            String customer,
            String serial,
            String centre,
            Priority priority,
            String excludedUser) {
        this(caseNumber, product, family, customer, serial, centre, priority, excludedUser, null, null);
    }

    /** The same facts of a task that this person has from its beginning on; null for nobody. */
    public WorkFacts givenTo(String username) {
        return new WorkFacts(
                caseNumber, product, family, customer, serial, centre, priority, excludedUser, username, lastResort);
    }

    /** The same facts of a task that this role may take only where nobody of its other roles could. */
    public WorkFacts lastResort(Role role) {
        return new WorkFacts(
                caseNumber, product, family, customer, serial, centre, priority, excludedUser, givenTo, role);
    }
}
