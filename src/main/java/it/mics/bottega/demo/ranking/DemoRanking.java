package it.mics.bottega.demo.ranking;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.criteria.FrozenCriteria;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.evaluation.ranking.RankingDesk;
import it.mics.bottega.platform.OnDemo;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Three jurors have judged the proposals to three answered challenges: one clear first place, one close one, one tie. */
@Component
@OnDemo
@Order(92)
class DemoRanking implements DemoPart {
    /** For each outcome, what each juror gave on relevance, feasibility, innovation, circularity and team. */
    private static final Map<String, Map<String, List<List<Double>>>> SCORES = Map.of(
            "cork-dust-shells",
            Map.of(
                    "AWARDED", List.of(of(5, 4, 4, 5, 4), of(4.5, 4, 4, 5, 4), of(5, 4.5, 3.5, 4, 4)),
                    "MENTION", List.of(of(4, 3, 5, 4, 3), of(3.5, 3, 4.5, 4, 4), of(4, 2, 5, 4, 3)),
                    "NOT_SELECTED", List.of(of(3, 3, 2, 3, 4), of(2, 3, 3, 3, 3), of(3, 2, 2, 4, 3))),
            "sanding-learned-from-hands",
            Map.of(
                    "AWARDED", List.of(of(4, 4, 4, 3, 4), of(4, 3.5, 4, 3, 4), of(4, 4, 3, 3, 4)),
                    "MENTION", List.of(of(3.5, 4, 5, 3, 4), of(4, 3, 4.5, 3, 4), of(3.5, 3.5, 4, 3, 4)),
                    "NOT_SELECTED", List.of(of(3, 2, 3, 3, 3), of(4, 2, 1, 3, 3), of(2, 3, 3, 3, 3))),
            "spectacles-repair-passport",
            Map.of(
                    "AWARDED", List.of(of(4, 4, 3, 4, 3), of(4, 4, 3, 4, 3), of(4, 4, 3, 4, 3)),
                    "MENTION", List.of(of(4, 4, 3, 4, 3), of(5, 4, 3, 2, 3), of(3, 4, 3, 5, 4.5)),
                    "NOT_SELECTED", List.of(of(3, 3, 3, 3, 3), of(3, 2.5, 3, 3, 3), of(2, 3, 3, 4, 3))));

    private record Sent(UUID id, String outcome) {}

    private final CriteriaRegister criteria;
    private final RankingDesk ranking;

    DemoRanking(CriteriaRegister criteria, RankingDesk ranking) {
        this.criteria = criteria;
        this.ranking = ranking;
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        SCORES.keySet().stream().sorted().forEach(key -> {
            UUID challenge = DemoIds.of("challenge", key);
            jdbc
                    .query(
                            "select max(published_at) from decision where challenge_id = ?",
                            (row, n) -> row.getObject(1, OffsetDateTime.class),
                            challenge)
                    .stream()
                    .filter(Objects::nonNull)
                    .forEach(published -> judged(jdbc, key, challenge, published.toInstant()));
        });
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from ranking_snapshot s join challenge c on c.id = s.challenge_id where c.demo)",
                Boolean.class));
    }

    private void judged(JdbcTemplate jdbc, String key, UUID challenge, Instant published) {
        List<Criterion> asked = criteria.of(new ChallengeId(challenge)).criteria();
        FrozenCriteria.write(jdbc, challenge, asked);
        OffsetDateTime at = utc(published.minus(Duration.ofDays(6)));
        List<UUID> jurors = jdbc.queryForList("""
                select a.id from account a where a.demo and a.status = 'ACTIVE' and not is_party(a.id, ?)
                and exists (select from role_grant g where g.account_id = a.id and g.role = 'RESEARCHER' and g.revoked_at is null)
                and not exists (select from role_grant g where g.account_id = a.id and g.role <> 'RESEARCHER')
                order by md5(a.id::text || ?) limit 3""", UUID.class, challenge, key);
        List<Sent> proposals = jdbc.query(
                "select proposal_id, outcome from decision where challenge_id = ? and published_at is not null",
                (row, n) -> new Sent(row.getObject("proposal_id", UUID.class), row.getString("outcome")),
                challenge);
        for (int j = 0; j < jurors.size(); j++) {
            jdbc.update("""
                    insert into panel_member (id, challenge_id, juror_id, side, load_limit, chair, status, invited_at, answered_at)
                    values (?, ?, ?, 'ACADEMIA', 6, ?, 'ACCEPTED', ?, ?)""", DemoIds.of("panel", key, j), challenge, jurors.get(j), j == 0, at, at);
            for (Sent sent : proposals) {
                List<List<Double>> given =
                        Objects.requireNonNull(SCORES.get(key)).get(sent.outcome());
                if (given != null) review(jdbc, challenge, sent, jurors.get(j), given.get(j), asked, at);
            }
        }
        ranking.keep(new ChallengeId(challenge), published);
    }

    private static void review(
            JdbcTemplate jdbc,
            UUID challenge,
            Sent sent,
            UUID juror,
            List<Double> scores,
            List<Criterion> asked,
            OffsetDateTime at) {
        UUID id = DemoIds.of("review", sent.id(), juror);
        jdbc.update("""
                insert into review (id, proposal_id, challenge_id, juror_id, status, conflict, declared_at, assigned_at)
                values (?, ?, ?, ?, 'DRAFT', 'NONE', ?, ?)""", id, sent.id(), challenge, juror, at, at);
        for (int i = 0; i < asked.size(); i++)
            jdbc.update(
                    "insert into review_score (review_id, criterion_id, score) values (?, ?, ?)",
                    id,
                    asked.get(i).id().value(),
                    scores.get(i));
        jdbc.update("update review set status = 'SUBMITTED', submitted_at = ? where id = ?", at, id);
    }

    private static List<Double> of(double... scores) {
        return Arrays.stream(scores).boxed().toList();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
