package io.aftercare.repair.process;

/** Reads where a unit was put down. */
final class ShelfPlaces {

    private ShelfPlaces() {}

    /** @return empty if nothing was typed, so that the unit stays on the bench */
    static String typed(String shelfPlace) {
        return shelfPlace == null ? "" : shelfPlace.strip();
    }
}
