package io.aftercare.casefile;

import java.util.List;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as somebody sends it; nothing of it is believed.
 *
 * @param name as the sender calls it; may be null or anything
 */
public record Upload(String name, long size, InputStreamSource contents) {

    /** The files of a form; a field in which nobody chose one is none. */
    public static List<Upload> of(List<MultipartFile> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(part -> !part.isEmpty() || named(part))
                        .map(part -> new Upload(part.getOriginalFilename(), part.getSize(), part))
                        .toList();
    }

    private static boolean named(MultipartFile part) {
        return part.getOriginalFilename() != null && !part.getOriginalFilename().isEmpty();
    }
}
