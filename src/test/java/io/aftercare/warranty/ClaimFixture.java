package io.aftercare.warranty;

import io.aftercare.customers.NewCustomer;
import io.aftercare.support.TestCompany;
import java.time.LocalDate;
import java.util.UUID;

/** A claim as most tests want it: a coffee machine under warranty, with a proof of purchase, in Berlin. */
public record ClaimFixture(
        String serial, LocalDate purchased, boolean proof, String symptom, String centre, NewCustomer customer) {

    public static ClaimFixture claimFor(String serial) {
        return new ClaimFixture(serial, TestCompany.lately(), true, "DEAD", TestCompany.BERLIN, someone());
    }

    public ClaimFixture boughtOn(LocalDate day) {
        return new ClaimFixture(serial, day, proof, symptom, centre, customer);
    }

    public ClaimFixture withoutProof() {
        return new ClaimFixture(serial, purchased, false, symptom, centre, customer);
    }

    public ClaimFixture at(String preferredCentre) {
        return new ClaimFixture(serial, purchased, proof, symptom, preferredCentre, customer);
    }

    public ClaimFixture withSymptom(String code) {
        return new ClaimFixture(serial, purchased, proof, code, centre, customer);
    }

    public ClaimSubmission submission() {
        return new ClaimSubmission(
                serial, null, purchased, proof, symptom, "It stays dark since Monday.", false, centre, customer);
    }

    /** A customer nobody knows yet. */
    public static NewCustomer someone() {
        var email = UUID.randomUUID() + "@example.com";
        return new NewCustomer("Nina Petrova", email, null, "en", null, null, null, null, false);
    }
}
