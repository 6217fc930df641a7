package it.mics.bottega.team;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored teams. */
interface Teams extends JpaRepository<Team, TeamId> {
    /** The team, with its row locked: whoever wants to change the same team waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Team t where t.id = :id")
    Optional<Team> lock(TeamId id);

    /** These teams with their rows locked one after the other in the order of their ids, which is the same for everybody. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Team t where t.id in :ids order by t.id.value")
    List<Team> lockAll(Collection<TeamId> ids);
}
