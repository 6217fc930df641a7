package it.mics.bottega.evaluation.panel;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Places on panels in the database. */
interface PanelMembers extends JpaRepository<PanelMember, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PanelMember p where p.id = :id")
    Optional<PanelMember> held(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PanelMember p where p.challenge = :challenge order by p.id")
    List<PanelMember> heldOf(UUID challenge);
}
