package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rankings as they were recorded, and ranking them again. */
@Component
class Snapshots {
    /** What was recorded. */
    record Snapshot(Instant at, String input, String hash, String result) {
        RankingInput read() {
            return RankingText.read(input);
        }

        boolean intact() {
            return RankingText.hash(input).equals(hash)
                    && RankingText.write(RankingRule.rank(read())).equals(result);
        }
    }

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ChallengeId challenge, RankingInput input, Instant now) {
        String text = RankingText.write(input);
        jdbc.sql("""
                        insert into ranking_snapshot (id, challenge_id, made_at, method, input, input_hash, result)
                        values (:id, :challenge, :now, :method, :input, :hash, :result) on conflict (challenge_id, input_hash) do nothing""")
                .param("id", UUID.randomUUID())
                .param("challenge", challenge.value())
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .param("method", RankingText.METHOD)
                .param("input", text)
                .param("hash", RankingText.hash(text))
                .param("result", RankingText.write(RankingRule.rank(input)))
                .update();
    }

    /** The last one. */
    Optional<Snapshot> of(ChallengeId challenge) {
        return jdbc.sql("""
                        select made_at, input, input_hash, result from ranking_snapshot where challenge_id = :challenge
                        order by made_at desc, id limit 1""")
                .param("challenge", challenge.value())
                .query((row, n) -> new Snapshot(
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("input"),
                        row.getString("input_hash"),
                        row.getString("result")))
                .optional();
    }

    /** The criterion, and what a juror of this proposal wrote about it to the team; never who wrote it. */
    List<TeamComment> comments(UUID proposal) {
        return jdbc.sql("""
                        select k.label_it, k.label_en, s.to_team from review r join review_score s on s.review_id = r.id
                        join criterion k on k.id = s.criterion_id
                        where r.proposal_id = :proposal and r.status = 'SUBMITTED' and btrim(s.to_team) <> ''
                        order by k.position, s.to_team""")
                .param("proposal", proposal)
                .query((row, n) -> new TeamComment(
                        new LocalizedText(row.getString("label_it"), row.getString("label_en")),
                        row.getString("to_team")))
                .list();
    }

    /** The proposals whose title is public. */
    List<ProposalId> named(ChallengeId challenge) {
        return jdbc.sql("""
                        select proposal_id from decision where challenge_id = :challenge and published_at is not null
                        and outcome in ('AWARDED', 'MENTION') order by proposal_id""").param("challenge", challenge.value()).query(UUID.class).list().stream()
                .map(ProposalId::new)
                .toList();
    }

    /** How many reviews of the challenge are still to come, of this person or of all. */
    int waiting(ChallengeId challenge, Optional<UUID> juror) {
        return jdbc.sql("""
                        select count(*) from review where challenge_id = :challenge and status in ('ASSIGNED', 'TO_SIGN', 'DRAFT', 'REOPENED')
                        and (:all or juror_id = :juror)""")
                .param("challenge", challenge.value())
                .param("all", juror.isEmpty())
                .param("juror", juror.orElse(new UUID(0, 0)))
                .query(Integer.class)
                .single();
    }
}
