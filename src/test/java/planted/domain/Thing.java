package planted.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity for everyone. */
@Entity
public class Thing {

    @Id
    private Long id;

    public Long id() {
        return id;
    }
}
