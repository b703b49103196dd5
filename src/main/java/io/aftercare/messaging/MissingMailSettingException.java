package io.aftercare.messaging;

/** There is a mail server, but something is missing without which no message can leave. */
class MissingMailSettingException extends IllegalStateException {

    private final String variable;

    MissingMailSettingException(String variable) {
        super("spring.mail.host is set, but " + variable + " is not");
        this.variable = variable;
    }

    String variable() {
        return variable;
    }
}
