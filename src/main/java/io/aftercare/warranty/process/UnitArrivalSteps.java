package io.aftercare.warranty.process;

import io.aftercare.warranty.Instructions;
import io.aftercare.warranty.Receiving;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code unit-arrival} call. */
@Component
public class UnitArrivalSteps {

    private final Instructions instructions;
    private final Receiving receiving;

    UnitArrivalSteps(Instructions instructions, Receiving receiving) {
        this.instructions = instructions;
        this.receiving = receiving;
    }

    public void sendInstructions(String claimNumber) {
        instructions.send(claimNumber);
    }

    public void remindCustomer(String claimNumber) {
        instructions.remind(claimNumber);
    }

    /** Whether the unit arrived, which it did not. */
    public boolean stopWaiting(String claimNumber) {
        instructions.giveUp(claimNumber);
        return false;
    }

    public String openOrder(String claimNumber) {
        return receiving.openOrder(claimNumber);
    }
}
