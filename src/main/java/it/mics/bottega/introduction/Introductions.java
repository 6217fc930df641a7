package it.mics.bottega.introduction;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Introductions extends JpaRepository<Introduction, IntroductionId> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Introduction i where i.id = :id")
    Optional<Introduction> lock(IntroductionId id);

    @Query(
            "select i from Introduction i where i.personId = :person and i.reviewedAt is not null and i.status <> 'REJECTED' order by i.askedAt desc")
    List<Introduction> offeredTo(UUID person);

    @Query(
            "select i from Introduction i where i.status in ('MUTUAL', 'REJECTED', 'DECLINED') order by i.askedAt, i.id.value")
    List<Introduction> decided();

    @Query("select i from Introduction i where i.challengeId = :challenge order by i.askedAt desc")
    List<Introduction> about(UUID challenge);

    @Query("select i from Introduction i where i.teamId is null and i.askerId in :askers order by i.askedAt desc")
    List<Introduction> askedByPeople(Collection<UUID> askers);

    @Query("select i from Introduction i where i.teamId in :teams order by i.askedAt desc")
    List<Introduction> askedByTeams(Collection<UUID> teams);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Introduction i where i.status = 'OFFERED' and i.expiresAt <= :now")
    List<Introduction> lapsed(Instant now);
}
