package io.aftercare.imports;

import io.aftercare.imports.file.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code import_file}: files until their runs have ended, packed, in parts, for whichever node reads them. */
@Component
class StoredFiles {

    private static final int PART = 256 * 1024;

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(long run, Content file) {
        try (var packed = new GZIPOutputStream(new Parts(run), PART)) {
            file.writeTo(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be kept. */
    interface Content extends AutoCloseable {

        void writeTo(OutputStream stream) throws IOException;

        /** Forgets what was needed to keep it. */
        @Override
        default void close() {}

        /** The file as it came. */
        static Content of(UploadedFile file) {
            return stream -> {
                try (var whole = file.open()) {
                    whole.transferTo(stream);
                }
            };
        }
    }

    InputStream open(long run) {
        try {
            return new GZIPInputStream(new SequenceInputStream(parts(run)), PART);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(long run) {
        return part(run, 0).isPresent();
    }

    /** Makes it the file of another run; false if it is not there any more. */
    boolean handOver(long from, long to) {
        return jdbc.sql("update import_file set run_id = ? where run_id = ?")
                        .params(to, from)
                        .update()
                > 0;
    }

    void delete(long run) {
        jdbc.sql("delete from import_file where run_id = ?").param(run).update();
    }

    private Enumeration<InputStream> parts(long run) {
        return new Enumeration<>() {
            private int next;
            private Optional<byte[]> part = part(run, 0);

            @Override
            public boolean hasMoreElements() {
                return part.isPresent();
            }

            @Override
            public InputStream nextElement() {
                var stream = new ByteArrayInputStream(part.orElseThrow(NoSuchElementException::new));
                next++;
                part = part(run, next);
                return stream;
            }
        };
    }

    private Optional<byte[]> part(long run, int number) {
        return jdbc.sql("select packed from import_file where run_id = ? and part = ?")
                .params(run, number)
                .query((row, n) -> row.getBytes("packed"))
                .optional();
    }

    /** Writes a row for each full part. */
    private final class Parts extends OutputStream {

        private final long run;
        private final byte[] part = new byte[PART];
        private int filled;
        private int number;

        Parts(long run) {
            this.run = run;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            for (int from = offset, left = length; left > 0; ) {
                var fits = Math.min(left, PART - filled);
                System.arraycopy(bytes, from, part, filled, fits);
                filled += fits;
                from += fits;
                left -= fits;
                if (filled == PART) {
                    save();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                save();
            }
        }

        private void save() {
            jdbc.sql("insert into import_file (run_id, part, packed) values (?, ?, ?)")
                    .params(run, number, Arrays.copyOf(part, filled))
                    .update();
            number++;
            filled = 0;
        }
    }
}
