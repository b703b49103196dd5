package io.aftercare.casefile.files;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application what to do about the folder. */
class WrongFilesFolderAnalyzer extends AbstractFailureAnalyzer<WrongFilesFolderException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongFilesFolderException cause) {
        return new FailureAnalysis(
                "Aftercare does not start: " + cause.getMessage() + ".",
                "Set the environment variable AFTERCARE_FILES_DIR to the folder in which the files of cases lie, on every"
                        + " node the same shared one, writable by this process. If the folder was put back from a backup"
                        + " together with another database, start once with AFTERCARE_FILES_ADOPT=true.",
                cause);
    }
}
