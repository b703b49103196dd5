package io.aftercare.shared.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what a template has written. */
final class PaperPage {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DOCTYPE = "<!DOCTYPE html>";

    /** What people can type and no page of XML may have: control characters and halves of characters. */
    private static final Pattern NOT_FOR_PAPER =
            Pattern.compile("[^\\x09\\x0a\\x0d\\x20-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    private PaperPage() {}

    /** @throws IllegalStateException if the template is no XHTML */
    static Document parse(String page) {
        var clean =
                NOT_FOR_PAPER.matcher(page.replaceFirst("^\\s*" + DOCTYPE, "")).replaceAll("\ufffd");
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(clean.strip())));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("a template of a paper must be XHTML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
