package io.aftercare.shared;

import org.springframework.beans.propertyeditors.CustomBooleanEditor;
import org.springframework.beans.propertyeditors.CustomNumberEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What a form means that leaves a field out, as browsers do with a box that is not ticked: no, and none. So form records
 * have plain {@code boolean}, {@code int} and {@code long} fields, and no form fails for want of one.
 */
@ControllerAdvice
class FormDefaults {

    private static final int NONE = 0;

    /** Versions are the numbers of this length in forms; a form that has lost its version is a stale one. */
    private static final long NO_VERSION = -1;

    @InitBinder
    void fillIn(WebDataBinder binder) {
        if (binder.getTarget() == null && binder.getTargetType() == null) {
            return; // a single parameter, which says itself what it is without a value
        }
        binder.registerCustomEditor(boolean.class, new CustomBooleanEditor(true) {
            @Override
            public void setValue(Object value) {
                super.setValue(value == null ? Boolean.FALSE : value);
            }
        });
        binder.registerCustomEditor(int.class, new NumberOr(Integer.class, NONE));
        binder.registerCustomEditor(long.class, new NumberOr(Long.class, NO_VERSION));
    }

    private static final class NumberOr extends CustomNumberEditor {

        private final Number missing;

        NumberOr(Class<? extends Number> type, Number missing) {
            super(type, true);
            this.missing = missing;
        }

        @Override
        public void setValue(Object value) {
            super.setValue(value == null ? missing : value);
        }
    }
}
