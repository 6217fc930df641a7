package it.mics.bottega.challenge.criteria;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Criteria as they are stored. */
@Component
class CriteriaRows {
    private final JdbcClient jdbc;

    CriteriaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CriteriaSheet> find(ChallengeId challenge) {
        return version(challenge)
                .map(version -> new CriteriaSheet(
                        version,
                        jdbc.sql("select * from criterion where challenge_id = :challenge order by position")
                                .param("challenge", challenge.value())
                                .query(CriteriaRows::criterion)
                                .list()));
    }

    Optional<Integer> version(ChallengeId challenge) {
        return jdbc.sql("select version from challenge_criteria where challenge_id = :challenge")
                .param("challenge", challenge.value())
                .query(Integer.class)
                .optional();
    }

    /** The state of a challenge, held until the transaction ends, so that it is not handed in while its criteria are written. */
    Optional<String> lockedStatus(ChallengeId challenge) {
        return jdbc.sql("select status from challenge where id = :challenge for update")
                .param("challenge", challenge.value())
                .query(String.class)
                .optional();
    }

    void store(ChallengeId challenge, int version, List<Criterion> criteria) {
        jdbc.sql("""
                insert into challenge_criteria (challenge_id, version) values (:challenge, :version)
                on conflict (challenge_id) do update set version = excluded.version, sealed = false""")
                .param("challenge", challenge.value())
                .param("version", version)
                .update();
        jdbc.sql("delete from criterion where challenge_id = :challenge")
                .param("challenge", challenge.value())
                .update();
        for (int i = 0; i < criteria.size(); i++) insert(challenge, i, criteria.get(i));
    }

    void seal(ChallengeId challenge) {
        jdbc.sql("update challenge_criteria set sealed = true where challenge_id = :challenge")
                .param("challenge", challenge.value())
                .update();
    }

    /** Challenges that were handed in before criteria were kept. */
    List<ChallengeId> withoutCriteria() {
        return jdbc.sql("""
                        select c.id from challenge c left join challenge_criteria k on k.challenge_id = c.id
                        where c.status not in ('DRAFT', 'RETURNED', 'CANCELLED') and (k.challenge_id is null or not k.sealed) order by c.id""").query(UUID.class).list().stream()
                .map(ChallengeId::new)
                .toList();
    }

    private void insert(ChallengeId challenge, int position, Criterion one) {
        Anchors anchors = one.anchors();
        jdbc.sql("""
                insert into criterion (id, challenge_id, position, label_it, label_en, about_it, about_en, weight, threshold,
                    lowest_it, lowest_en, middle_it, middle_en, highest_it, highest_en)
                values (:id, :challenge, :position, :labelIt, :labelEn, :aboutIt, :aboutEn, :weight, :threshold,
                    :lowestIt, :lowestEn, :middleIt, :middleEn, :highestIt, :highestEn)""")
                .param("id", one.id().value())
                .param("challenge", challenge.value())
                .param("position", position)
                .param("labelIt", one.label().it())
                .param("labelEn", one.label().en())
                .param("aboutIt", one.about().it())
                .param("aboutEn", one.about().en())
                .param("weight", one.weight())
                .param("threshold", one.threshold())
                .param("lowestIt", anchors.lowest().it())
                .param("lowestEn", anchors.lowest().en())
                .param("middleIt", anchors.middle().it())
                .param("middleEn", anchors.middle().en())
                .param("highestIt", anchors.highest().it())
                .param("highestEn", anchors.highest().en())
                .update();
    }

    private static Criterion criterion(ResultSet row, int number) throws SQLException {
        return new Criterion(
                new CriterionId(row.getObject("id", UUID.class)),
                text(row, "label"),
                text(row, "about"),
                row.getInt("weight"),
                row.getObject("threshold", Integer.class),
                new Anchors(text(row, "lowest"), text(row, "middle"), text(row, "highest")));
    }

    private static LocalizedText text(ResultSet row, String name) throws SQLException {
        return new LocalizedText(row.getString(name + "_it"), row.getString(name + "_en"));
    }
}
