package it.mics.bottega.challenge;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The challenges in the database. */
interface Challenges extends Repository<Challenge, ChallengeId> {
    Optional<Challenge> findById(ChallengeId id);

    /** The challenge with its row locked: for moves that several people may attempt at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Challenge c where c.id = :id")
    Optional<Challenge> lock(ChallengeId id);

    Challenge save(Challenge challenge);

    void flush();
}
