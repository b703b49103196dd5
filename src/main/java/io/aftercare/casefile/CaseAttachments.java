package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of cases. Who may not see a case learns no more of its files than if there were none. */
@Component
public class CaseAttachments {

    /** Enough for every question that a case can raise. */
    static final int MOST_OF_A_CASE = 50;

    private final CaseBook book;
    private final CaseFiles cases;
    private final CaseRecords caseRecords;
    private final AttachmentRecords records;

    CaseAttachments(CaseBook book, CaseFiles cases, CaseRecords caseRecords, AttachmentRecords records) {
        this.book = book;
        this.cases = cases;
        this.caseRecords = caseRecords;
        this.records = records;
    }

    /**
     * Gives stored files to an open case, in the caller's transaction; what the case has already is not doubled. The
     * timeline tells of it.
     *
     * @param forCustomer whether the customer shall see them
     * @throws ConflictException if the case has ended
     * @throws InvalidInputException if the case would have too many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(String number, List<StoredFile> files, boolean forCustomer, String actor) {
        if (files.isEmpty()) {
            return;
        }
        var file = book.toChange(number);
        if (file.stage().ended()) {
            throw new ConflictException("case-ended", number);
        }
        var added = add(number, files, forCustomer, actor);
        if (added > 0) {
            book.write(file, new Entry("files", forCustomer, actor, List.of(String.valueOf(added))));
        }
    }

    /**
     * Gives stored files to a case, open or not, for the customer and staff to see, in the caller's transaction.
     *
     * @return their ids; those of the earlier ones for what the case has already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<String> share(String number, List<StoredFile> files, String actor) {
        if (files.isEmpty()) {
            return List.of();
        }
        add(number, files, true, actor);
        var wanted = files.stream().map(StoredFile::sha256).collect(Collectors.toSet());
        return records.findByCaseNumberOrderById(number).stream()
                .filter(file -> wanted.contains(file.sha256()))
                .map(file -> file.view().id())
                .toList();
    }

    private long add(String number, List<StoredFile> files, boolean forCustomer, String actor) {
        var known = records.findByCaseNumberOrderById(number).stream()
                .collect(Collectors.toMap(AttachmentRecord::sha256, Function.identity()));
        var added = 0L;
        for (var file : files) {
            var before = known.get(file.sha256());
            if (before == null) {
                var row = new AttachmentRecord(number, file, forCustomer, actor, book.now());
                known.put(file.sha256(), records.save(row));
                added++;
            } else if (forCustomer && before.showCustomer()) {
                added++;
            }
        }
        if (known.size() > MOST_OF_A_CASE) {
            throw new InvalidInputException(ReceivedFiles.FIELD, "files-case-full", MOST_OF_A_CASE);
        }
        return added;
    }

    /** All files of the case, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Attachment> ofCase(String number, Staff reader) {
        return views(cases.get(number, reader).number());
    }

    /** Those that the customer sees. */
    @Transactional(readOnly = true)
    public List<Attachment> forCustomer(String number) {
        return views(number).stream().filter(Attachment::forCustomer).toList();
    }

    /** Pictures of the same unit from other cases that this reader may see, the latest case first. */
    @Transactional(readOnly = true)
    public List<Attachment> earlierPictures(CaseFile file, Staff reader) {
        var others = caseRecords.findBySerialKeyOrderByOpenedAtDesc(SerialNumber.keyOf(file.serial())).stream()
                .filter(other -> !other.number().equals(file.number()) && reader.sees(other.centre()))
                .map(CaseRecord::number)
                .toList();
        return others.isEmpty()
                ? List.of()
                : records.findByCaseNumberInOrderById(others).stream()
                        .map(AttachmentRecord::view)
                        .filter(Attachment::picture)
                        .sorted(Comparator.comparingInt(picture -> others.indexOf(picture.caseNumber())))
                        .toList();
    }

    private List<Attachment> views(String number) {
        return records.findByCaseNumberOrderById(number).stream()
                .map(AttachmentRecord::view)
                .toList();
    }
}
