package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The amendments in the database; whoever moves one holds its row. */
interface ChallengeAmendments extends Repository<ChallengeAmendment, AmendmentId> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ChallengeAmendment a where a.id = :id")
    Optional<ChallengeAmendment> lock(AmendmentId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ChallengeAmendment a where a.challenge = :challenge and a.status = 'PROPOSED'")
    Optional<ChallengeAmendment> lockProposed(ChallengeId challenge);

    ChallengeAmendment save(ChallengeAmendment amendment);

    void flush();
}
