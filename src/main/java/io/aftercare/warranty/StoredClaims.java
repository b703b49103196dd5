package io.aftercare.warranty;

import io.aftercare.shared.NotFoundException;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredClaims extends JpaRepository<Claim, Long> {

    Optional<Claim> findByNumber(String number);

    Optional<Claim> findByOpenUnit(String serial);

    default Claim get(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFoundException("claim " + number));
    }
}
