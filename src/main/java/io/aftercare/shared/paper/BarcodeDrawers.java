package io.aftercare.shared.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import io.aftercare.shared.Barcode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;

/** Draws {@code <object type="application/x-barcode" title="what the scanner types">} as bars that stay sharp at any size. */
final class BarcodeDrawers implements FSObjectDrawerFactory {

    private static final String TYPE = "application/x-barcode";

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        if (!isReplacedObject(element)) {
            return null;
        }
        var barcode = Barcode.code128(element.getAttribute("title"));
        return (place, x, y, width, height, output, context, dotsPerPixel) -> {
            var across = (float) (width / dotsPerPixel);
            var high = (float) (height / dotsPerPixel);
            output.drawWithGraphics(
                    (float) x, (float) y, across, high, graphics -> draw(barcode, graphics, across, high));
            return null;
        };
    }

    private static void draw(Barcode barcode, Graphics2D graphics, double width, double height) {
        var module = width / barcode.width();
        graphics.setColor(Color.BLACK);
        barcode.bars()
                .forEach(bar ->
                        graphics.fill(new Rectangle2D.Double(bar.from() * module, 0, bar.modules() * module, height)));
    }
}
