package io.aftercare.casefile.files;

import java.util.List;

/** Why a file is not taken, as the code of a problem's text and its arguments after the file's name. */
public final class FileRefusal extends Exception {

    private final String code;
    private final transient List<Object> args;

    public FileRefusal(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
