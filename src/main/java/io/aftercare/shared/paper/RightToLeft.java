package io.aftercare.shared.paper;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts what is read from right to left into the order in which it is drawn. Arabic letters are not joined. */
final class RightToLeft implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder(text.length());
        new StringBuilder(text)
                .reverse()
                .codePoints()
                .map(RightToLeft::mirrored)
                .forEach(turned::appendCodePoint);
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int mirrored(int character) {
        var at = BRACKETS.indexOf(character);
        return at < 0 ? character : BRACKETS.charAt(at ^ 1);
    }
}
