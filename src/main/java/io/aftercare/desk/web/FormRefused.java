package io.aftercare.desk.web;

/** The form has problems; they stand at its fields. Undoes the transaction in which they were found. */
class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormRefused() {
        super("the form has problems at its fields", null, false, false);
    }
}
