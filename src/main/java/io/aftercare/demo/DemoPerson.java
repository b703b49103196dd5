package io.aftercare.demo;

import io.aftercare.customers.NewCustomer;

/** A made-up customer and the centre nearest to them. */
record DemoPerson(NewCustomer card, String centre) {}
