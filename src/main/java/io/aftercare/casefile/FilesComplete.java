package io.aftercare.casefile;

import io.aftercare.casefile.files.FileStore;
import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** No row without its file. */
@Component
class FilesComplete implements InvariantCheck {

    private static final int MOST_TOLD = 100;

    private final AttachmentRecords records;
    private final FileStore store;

    FilesComplete(AttachmentRecords records, FileStore store) {
        this.records = records;
        this.store = store;
    }

    @Override
    public String law() {
        return "Every file of a case lies in the store, its thumbnail with it.";
    }

    @Override
    public List<String> violations() {
        return records.all().stream()
                .flatMap(row -> Stream.of(row[1], row[2])
                        .filter(Objects::nonNull)
                        .filter(sha256 -> !store.holds((String) sha256))
                        .map(sha256 -> row[0] + ": the file " + sha256 + " is missing"))
                .limit(MOST_TOLD)
                .toList();
    }
}
