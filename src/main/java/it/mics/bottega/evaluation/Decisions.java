package it.mics.bottega.evaluation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Answers in the database. */
interface Decisions extends JpaRepository<Decision, UUID> {
    /** Makes the one row of a proposal, or finds it made by a colleague at the same moment. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into decision (id, proposal_id, challenge_id, saved_at) values (:id, :proposal, :challenge, :now)
            on conflict (proposal_id) do nothing""")
    int begin(UUID id, UUID proposal, UUID challenge, Instant now);

    /** The answer, held until the end of the transaction, so that two colleagues come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Decision d where d.proposal = :proposal")
    Optional<Decision> held(UUID proposal);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Decision d where d.challenge = :challenge order by d.id")
    List<Decision> heldOf(UUID challenge);

    @Query("select d from Decision d where d.challenge = :challenge")
    List<Decision> of(UUID challenge);

    @Query("select d from Decision d where d.proposal in :proposals and d.publishedAt is not null")
    List<Decision> published(Collection<UUID> proposals);
}
