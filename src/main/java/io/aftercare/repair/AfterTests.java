package io.aftercare.repair;

/** What the lead decides about a repair that keeps failing its tests. */
public enum AfterTests {
    BENCH,
    UNREPAIRABLE
}
