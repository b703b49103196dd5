package io.aftercare.casefile;

import io.aftercare.casefile.files.FileKind;
import io.aftercare.casefile.files.FileStore;
import io.aftercare.identity.Staff;
import io.aftercare.shared.NotFoundException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the files of cases. Each throws a {@link NotFoundException} for a file of another case, one that this reader
 * may not see, and one that is not there: nobody can tell which.
 */
@Component
@Transactional(readOnly = true)
public class FileReading {

    private final CaseFiles cases;
    private final AttachmentRecords records;
    private final FileStore store;

    FileReading(CaseFiles cases, AttachmentRecords records, FileStore store) {
        this.cases = cases;
        this.records = records;
        this.store = store;
    }

    public FileContents forStaff(String number, String id, Staff reader) {
        return whole(staffs(number, id, reader));
    }

    public FileContents thumbnailForStaff(String number, String id, Staff reader) {
        return small(staffs(number, id, reader));
    }

    public FileContents forCustomer(String number, String id) {
        return whole(customers(number, id));
    }

    public FileContents thumbnailForCustomer(String number, String id) {
        return small(customers(number, id));
    }

    private AttachmentRecord staffs(String number, String id, Staff reader) {
        return find(cases.get(number, reader).number(), id);
    }

    private AttachmentRecord customers(String number, String id) {
        var found = find(number, id);
        if (!found.forCustomer()) {
            throw new NotFoundException(id);
        }
        return found;
    }

    private AttachmentRecord find(String number, String id) {
        return records.findByCaseNumberAndPublicId(number, id).orElseThrow(() -> new NotFoundException(id));
    }

    private FileContents whole(AttachmentRecord file) {
        var view = file.view();
        return contents(file.sha256(), view.name(), view.contentType());
    }

    private FileContents small(AttachmentRecord file) {
        if (file.thumbnail() == null) {
            throw new NotFoundException(file.view().id());
        }
        return contents(file.thumbnail(), file.view().name(), FileKind.JPEG.mediaType());
    }

    private FileContents contents(String sha256, String name, String contentType) {
        if (!store.holds(sha256)) {
            throw new NotFoundException(sha256);
        }
        return new FileContents(new FileSystemResource(store.of(sha256)), name, contentType);
    }
}
