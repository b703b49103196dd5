package io.aftercare.shared.paper;

/** How large a sheet is, upright. */
public enum PaperFormat {
    A4(210, 297),
    A5(148, 210),
    A6(105, 148);

    private final int width;
    private final int height;

    PaperFormat(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres, like {@link #height()}. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
