package eu.sigill.house;

/** What somebody holds in the hand, or has before them. */
public enum Screen {
    /** The narrowest that a page must fit on without scrolling sideways (WCAG 2.2, 1.4.10). */
    PHONE(320, 640),
    DESK(1280, 800);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTouched() {
        return this == PHONE;
    }
}
