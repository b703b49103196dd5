package io.aftercare.casefile.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.ProcessPicture;
import io.aftercare.workflow.ProcessPictures;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The diagrams of a case with the token on them, for the script of the case page. */
@RestController
class ProcessPictureController {

    private final CaseFiles files;
    private final ProcessPictures pictures;
    private final StaffDirectory staff;
    private final MessageSource messages;
    private final DiagramWords words;

    ProcessPictureController(
            CaseFiles files,
            ProcessPictures pictures,
            StaffDirectory staff,
            MessageSource messages,
            DiagramWords words) {
        this.files = files;
        this.pictures = pictures;
        this.staff = staff;
        this.messages = messages;
        this.words = words;
    }

    @GetMapping("/desk/cases/{number}/process")
    List<Picture> pictures(@PathVariable String number, Locale locale) {
        var file = files.get(number, staff.required());
        return pictures.of(file.number()).stream()
                .map(picture -> new Picture(title(picture, locale), inWordsOf(locale, picture)))
                .toList();
    }

    private ProcessPicture inWordsOf(Locale locale, ProcessPicture picture) {
        return new ProcessPicture(
                picture.processKey(),
                picture.businessKey(),
                words.translate(picture.xml(), locale),
                picture.active(),
                picture.passed(),
                picture.ended());
    }

    private String title(ProcessPicture picture, Locale locale) {
        return messages.getMessage("process." + picture.processKey(), null, picture.processKey(), locale);
    }

    record Picture(String title, ProcessPicture picture) {}
}
