package io.aftercare.casefile;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application what to do about the missing key. */
class MissingLinkKeyAnalyzer extends AbstractFailureAnalyzer<MissingLinkKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingLinkKeyException cause) {
        return new FailureAnalysis(
                "Aftercare does not start: " + cause.getMessage() + ".",
                "Set the environment variable AFTERCARE_LINK_KEY to a random text of at least 32 characters, the same on"
                        + " every node, for instance from: openssl rand -base64 32",
                cause);
    }
}
