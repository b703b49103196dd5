package planted.process;

import org.springframework.transaction.annotation.Transactional;

/** Steps that no expression can call, in a transaction of their own. */
@Transactional
class ThingSteps {

    @Transactional
    void go(String number) {
        number.strip();
    }
}
