package it.mics.bottega.demo.panel;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.StandardCriteria;
import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.criteria.FrozenCriteria;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Three jurors judge the sofa covers: Giulia has reviews to write, the others have submitted one each and are far apart on a criterion. */
@Component
@OnDemo
@Order(92)
class DemoPanel implements DemoPart {
    private static final UUID COVERS = DemoIds.of("challenge", "sofa-covers-that-come-off");
    private static final UUID GIULIA = DemoIds.of("account", "giulia");
    private static final UUID LEADER_3 = DemoIds.of("account", "leader3");

    private final StandardCriteria standard;

    DemoPanel(StandardCriteria standard) {
        this.standard = standard;
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC).minusDays(4);
        List<UUID> proposals = jdbc.queryForList(
                "select id from proposal where challenge_id = ? and status = 'SUBMITTED' order by id",
                UUID.class,
                COVERS);
        List<UUID> industry = people(jdbc, "COMPANY_MEMBER", 1);
        List<UUID> academia = people(jdbc, "RESEARCHER", 4);
        boolean judged = Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from challenge where id = ? and status in ('CLOSED_TO_ENTRIES', 'IN_EVALUATION'))"
                        + " and not is_party(?, ?)",
                Boolean.class,
                COVERS,
                GIULIA,
                COVERS));
        if (!judged || proposals.isEmpty() || industry.isEmpty() || academia.isEmpty()) return;
        FrozenCriteria.write(jdbc, COVERS, standard.of(StandardCriteria.Kind.INDUSTRIAL, new ChallengeId(COVERS)));
        seat(jdbc, GIULIA, "ACADEMIA", false, at);
        seat(jdbc, industry.getFirst(), "INDUSTRY", false, at);
        for (UUID juror : academia) seat(jdbc, juror, "ACADEMIA", juror.equals(academia.getFirst()), at);
        for (UUID proposal : proposals) {
            review(jdbc, proposal, GIULIA, at);
            // The last one waits for two more jurors, so that there is something to propose.
            if (proposals.size() > 1 && proposal.equals(proposals.getLast())) continue;
            review(jdbc, proposal, industry.getFirst(), at);
            review(jdbc, proposal, academia.getFirst(), at);
        }
        write(jdbc, proposals.getFirst(), at.plusDays(3));
        submit(jdbc, proposals.getFirst(), industry.getFirst(), 2, at.plusDays(2));
        submit(jdbc, proposals.getFirst(), academia.getFirst(), 4, at.plusDays(3));
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from panel_member where challenge_id = ?)", Boolean.class, COVERS));
    }

    private static List<UUID> people(JdbcTemplate jdbc, String role, int most) {
        return jdbc.queryForList("""
                select a.id from account a join role_grant g on g.account_id = a.id and g.role = ? and g.revoked_at is null
                where a.demo and a.id <> ? and not is_party(a.id, ?)
                    and not exists (select from affiliation f join affiliation m on m.organisation_id = f.organisation_id
                        join membership t on t.account_id = m.account_id where f.account_id = a.id and t.challenge_id = ?)
                order by a.id limit ?""", UUID.class, role, GIULIA, COVERS, COVERS, most);
    }

    private static void seat(JdbcTemplate jdbc, UUID juror, String side, boolean chair, OffsetDateTime at) {
        jdbc.update("""
                insert into panel_member (id, challenge_id, juror_id, side, load_limit, chair, status, invited_by, invited_at, answered_at)
                values (?, ?, ?, ?, 6, ?, 'ACCEPTED', ?, ?, ?)""", DemoIds.of("seat", juror), COVERS, juror, side, chair, LEADER_3, at, at.plusHours(5));
    }

    private static void review(JdbcTemplate jdbc, UUID proposal, UUID juror, OffsetDateTime at) {
        jdbc.update("""
                insert into review (id, proposal_id, challenge_id, juror_id, status, assigned_at)
                values (?, ?, ?, ?, 'ASSIGNED', ?)""", DemoIds.of("review", proposal, juror), proposal, COVERS, juror, at.plusDays(1));
    }

    private static void write(JdbcTemplate jdbc, UUID proposal, OffsetDateTime at) {
        UUID review = DemoIds.of("review", proposal, GIULIA);
        jdbc.update(
                "update review set status = 'DRAFT', conflict = 'NONE', declared_at = ?, saved_at = ? where id = ?",
                at,
                at.plusMinutes(40),
                review);
        jdbc.update("""
                insert into review_score (review_id, criterion_id, score, to_team, private_note)
                select ?, id, 4 - position,
                    case when position = 0 then 'La fodera si toglie davvero in fretta: mostrate anche come si rimette.' else '' end,
                    case when position = 1 then 'Chiedere alle altre due quanto pesa il profilo.' else '' end
                from criterion where challenge_id = ? and position < 2""", review, COVERS);
    }

    private static void submit(JdbcTemplate jdbc, UUID proposal, UUID juror, int score, OffsetDateTime at) {
        UUID review = DemoIds.of("review", proposal, juror);
        jdbc.update(
                "update review set status = 'DRAFT', conflict = 'NONE', declared_at = ?, saved_at = ? where id = ?",
                at,
                at,
                review);
        jdbc.update("""
                insert into review_score (review_id, criterion_id, score, to_team)
                select ?, id, case when position = 0 then ? else 3 end,
                    case when position = 0 then 'Dite in una riga quanto dura la cucitura dopo cinquanta lavaggi.' else '' end
                from criterion where challenge_id = ?""", review, score, COVERS);
        jdbc.update("update review set status = 'SUBMITTED', submitted_at = ? where id = ?", at, review);
    }
}
