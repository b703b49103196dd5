package io.aftercare.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** Groups the centres that one manager looks after. */
@Entity
class Region implements Persistable<String> {

    @Id
    private String code;

    private String name;

    protected Region() {}

    Region(String code, String name) {
        this.code = code;
        this.name = name;
    }

    @Override
    public String getId() {
        return code;
    }

    /** Saved only when it is made: a region that is found is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }

    String name() {
        return name;
    }
}
