package planted.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** A repository for everyone. */
public interface Things extends JpaRepository<Thing, Long> {}
