package io.aftercare.warranty;

import io.aftercare.shared.NotFoundException;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CustomerQuestionBook extends JpaRepository<CustomerQuestion, Long> {

    List<CustomerQuestion> findByClaimNumberOrderById(String claimNumber);

    long countByClaimNumberAndKind(String claimNumber, QuestionKind kind);

    Optional<CustomerQuestion> findByOpenClaim(String claimNumber);

    /** The newest question of a claim, locked: of many answers at once the first decides. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from CustomerQuestion q where q.id ="
            + " (select max(n.id) from CustomerQuestion n where n.claimNumber = :claimNumber)")
    Optional<CustomerQuestion> lockNewest(String claimNumber);

    default CustomerQuestion get(long id) {
        return findById(id).orElseThrow(() -> new NotFoundException("question " + id));
    }
}
