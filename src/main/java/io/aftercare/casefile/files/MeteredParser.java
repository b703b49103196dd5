package io.aftercare.casefile.files;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads documents as ever, but unpacks no part of one before it has been counted: whatever its dictionary calls it, and
 * with its lock already taken off.
 */
final class MeteredParser extends PDFParser {

    MeteredParser(byte[] bytes, Unfolding unfolding) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
        document.close();
        document = new Parts(unfolding);
    }

    private final class Parts extends COSDocument {

        private final Unfolding unfolding;

        Parts(Unfolding unfolding) {
            super(IOUtils.createMemoryOnlyStreamCache(), MeteredParser.this);
            this.unfolding = unfolding;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var part = new Part(createRandomAccessReadView(start, length), unfolding);
            dictionary.forEach(part::setItem);
            part.setKey(dictionary.getKey());
            return part;
        }
    }

    private static final class Part extends COSStream {

        private final Unfolding unfolding;

        Part(RandomAccessReadView contents, Unfolding unfolding) throws IOException {
            super(null, contents);
            this.unfolding = unfolding;
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            unfolding.list(this);
            return super.createView();
        }
    }
}
