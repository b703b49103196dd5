package io.aftercare.messaging;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application which setting of the mail is missing. */
class MissingMailSettingAnalyzer extends AbstractFailureAnalyzer<MissingMailSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingMailSettingException cause) {
        return new FailureAnalysis(
                "Aftercare does not start: " + cause.getMessage() + ".",
                "Set " + cause.variable() + ", for instance AFTERCARE_MAIL_FROM='Service <service@example.com>' and"
                        + " AFTERCARE_PUBLIC_URL=https://service.example.com, or take the mail server away.",
                cause);
    }
}
