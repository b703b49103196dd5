package io.aftercare.catalog;

/**
 * What a carrier has to know of a parcel with a product of the family.
 *
 * @param battery whether a lithium battery is in it
 * @param fragile whether it breaks when it falls
 */
public record ParcelMarks(boolean battery, boolean fragile) {

    public static final ParcelMarks NONE = new ParcelMarks(false, false);
}
