package it.mics.bottega.evaluation.review;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Reviews in the database. */
interface Reviews extends JpaRepository<Review, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.id = :id")
    Optional<Review> held(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.challenge = :challenge and r.juror = :juror order by r.id")
    List<Review> heldOf(UUID challenge, UUID juror);
}
