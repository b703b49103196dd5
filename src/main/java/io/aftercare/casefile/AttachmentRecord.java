package io.aftercare.casefile;

import io.aftercare.casefile.files.FileKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file of a case. Only one thing of it may change: what staff kept to themselves can become the customer's as well. */
@Entity
@Table(name = "case_attachment")
class AttachmentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String publicId;
    private String caseNumber;
    private String sha256;

    @Column(name = "thumbnail_sha256")
    private String thumbnail;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String fileName;
    private long byteCount;
    private Integer width;
    private Integer height;
    private Integer pages;
    private boolean forCustomer;
    private String addedBy;
    private Instant addedAt;

    protected AttachmentRecord() {}

    AttachmentRecord(String caseNumber, StoredFile file, boolean forCustomer, String actor, Instant now) {
        this.publicId = UUID.randomUUID().toString().replace("-", "");
        this.caseNumber = caseNumber;
        this.sha256 = file.sha256();
        this.thumbnail = file.thumbnail();
        this.kind = file.kind();
        this.fileName = file.name();
        this.byteCount = file.size();
        this.width = file.width();
        this.height = file.height();
        this.pages = file.pages();
        this.forCustomer = forCustomer;
        this.addedBy = actor;
        this.addedAt = now;
    }

    /** @return whether the customer did not see it before */
    boolean showCustomer() {
        var hidden = !forCustomer;
        forCustomer = true;
        return hidden;
    }

    boolean forCustomer() {
        return forCustomer;
    }

    String caseNumber() {
        return caseNumber;
    }

    String sha256() {
        return sha256;
    }

    String thumbnail() {
        return thumbnail;
    }

    Attachment view() {
        return new Attachment(
                publicId,
                caseNumber,
                fileName,
                kind.mediaType(),
                byteCount,
                width,
                height,
                pages,
                forCustomer,
                addedBy,
                addedAt);
    }
}
