package io.aftercare.shared;

/** The page that a program asks for. A program that asks for what cannot be is told so, not given something else. */
public final class AskedPage {

    private static final int LARGEST = 100;
    private static final int LAST = 1_000_000;

    private AskedPage() {}

    /** @throws InvalidInputException at {@code page} and {@code size}, where they are not within bounds */
    public static void check(int page, int size) {
        var check = new InputCheck();
        if (page < 0 || page > LAST) {
            check.problem("page", "page-unknown", 0, LAST);
        }
        checkSize(size, check);
        check.refuse();
    }

    /** Notes a size that no page has. */
    public static void checkSize(int size, InputCheck check) {
        if (size < 1 || size > LARGEST) {
            check.problem("size", "page-size", LARGEST);
        }
    }
}
