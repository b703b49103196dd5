package io.aftercare.casefile.files;

/** The application must not start with a folder that is not the one its database knows: files would seem lost. */
public class WrongFilesFolderException extends RuntimeException {

    WrongFilesFolderException(String reason) {
        super(reason);
    }

    WrongFilesFolderException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
