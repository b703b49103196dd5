package io.aftercare.shared.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph where its direction changes, such as at a Hebrew name in an English letter. The space between two
 * directions goes with what is read from left to right: turned around it would end up on the wrong side.
 */
final class PaperDirections implements BidiSplitter {

    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        var base = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(paragraph, base);
        var split = new ArrayList<BidiTextRun>();
        var start = 0;
        for (var index = 0; index < bidi.getRunCount(); index++) {
            var leftToRight = bidi.getRunLevel(index) % 2 == 0;
            var last = index == bidi.getRunCount() - 1;
            var end = border(paragraph, start, bidi.getRunLimit(index), leftToRight, last);
            split.add(new BidiTextRun(start, end - start, leftToRight ? LTR : RTL));
            start = end;
        }
        runs = split;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    private static int border(String paragraph, int start, int end, boolean leftToRight, boolean last) {
        var border = end;
        while (!last && leftToRight && border < paragraph.length() && isSpace(paragraph, border)) {
            border++;
        }
        while (!last && !leftToRight && border - 1 > start && isSpace(paragraph, border - 1)) {
            border--;
        }
        return border;
    }

    private static boolean isSpace(String paragraph, int at) {
        return Character.isWhitespace(paragraph.charAt(at));
    }
}
