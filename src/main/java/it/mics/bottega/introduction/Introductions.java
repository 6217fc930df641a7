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
    /** Still on the way, in the one order in which several are held. */
    String OPEN =
            "select i.id.value from Introduction i where i.status in ('IN_REVIEW', 'RETURNED', 'OFFERED', 'ACCEPTED_BY_ONE') ";

    String CAME_ABOUT = "select i.id.value from Introduction i where i.status in ('MUTUAL', 'ENGAGED', 'CLOSED') ";
    String IN_ORDER = " order by i.id.value";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Introduction i where i.id = :id")
    Optional<Introduction> lock(IntroductionId id);

    @Query(
            "select i from Introduction i where i.personId = :person and i.offeredAt is not null order by i.askedAt desc")
    List<Introduction> offeredTo(UUID person);

    @Query(
            "select i from Introduction i where i.status in ('MUTUAL', 'ENGAGED', 'CLOSED', 'REJECTED', 'DECLINED') order by i.askedAt, i.id.value")
    List<Introduction> decided();

    @Query("select i from Introduction i where i.challengeId = :challenge order by i.askedAt desc")
    List<Introduction> about(UUID challenge);

    @Query(value = """
            select i.* from introduction i join challenge c on c.id = i.challenge_id
            where i.team_id is null and c.owner_id in (:companies) and (i.origin = 'REQUESTED' or i.offered_at is not null)
            order by i.asked_at desc""", nativeQuery = true)
    List<Introduction> ofCompanies(Collection<UUID> companies);

    @Query("select i from Introduction i where i.teamId in :teams order by i.askedAt desc")
    List<Introduction> askedByTeams(Collection<UUID> teams);

    @Query("select i.id.value from Introduction i where i.status in ('RETURNED', 'OFFERED', 'ACCEPTED_BY_ONE')"
            + " and i.expiresAt <= :now" + IN_ORDER)
    List<UUID> lapsed(Instant now);

    @Query("select i.id.value from Introduction i where i.askerToldAt <= :now" + IN_ORDER)
    List<UUID> toTell(Instant now);

    @Query(OPEN
            + "and i.challengeId = :challenge and i.personId = :person and i.origin = 'PROPOSED' and i.offeredAt is null"
            + IN_ORDER)
    List<UUID> proposedUnseen(UUID challenge, UUID person);

    @Query(OPEN + IN_ORDER)
    List<UUID> open();

    @Query(OPEN + "and i.personId = :person" + IN_ORDER)
    List<UUID> openFor(UUID person);

    @Query(OPEN + "and i.askerId = :asker" + IN_ORDER)
    List<UUID> openBy(UUID asker);

    @Query(OPEN + "and i.teamId = :team" + IN_ORDER)
    List<UUID> openOfTeam(UUID team);

    @Query(OPEN + "and i.challengeId = :challenge" + IN_ORDER)
    List<UUID> openAbout(UUID challenge);

    @Query(CAME_ABOUT + "and i.personId in :people and i.challengeId = :challenge" + IN_ORDER)
    List<UUID> cameAbout(Collection<UUID> people, UUID challenge);

    @Query(CAME_ABOUT + "and i.outcomeAskedAt is null and i.answeredAt <= :before" + IN_ORDER)
    List<UUID> toFollowUp(Instant before);
}
