package it.mics.bottega.proposal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Proposals in the database. */
interface Proposals extends JpaRepository<Proposal, ProposalId> {
    /** The proposal, held until the end of the transaction, so that two savers come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> held(ProposalId id);

    @Query("select p from Proposal p where p.team = :team")
    Optional<Proposal> ofTeam(UUID team);
}
