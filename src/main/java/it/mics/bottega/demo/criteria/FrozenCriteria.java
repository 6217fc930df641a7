package it.mics.bottega.demo.criteria;

import it.mics.bottega.challenge.criteria.Criterion;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes down the criteria of an invented challenge. */
public final class FrozenCriteria {
    private FrozenCriteria() {}

    /** By what this challenge is judged, where nobody has written it down yet. */
    public static void write(JdbcTemplate jdbc, UUID challenge, List<Criterion> asked) {
        Boolean there = jdbc.queryForObject(
                "select exists (select from challenge_criteria where challenge_id = ?)", Boolean.class, challenge);
        if (Boolean.TRUE.equals(there)) return;
        jdbc.update("insert into challenge_criteria (challenge_id, version) values (?, 1)", challenge);
        for (int i = 0; i < asked.size(); i++) {
            Criterion one = asked.get(i);
            jdbc.update(
                    """
                    insert into criterion (id, challenge_id, position, label_it, label_en, about_it, about_en, weight, lowest_it, lowest_en,
                        middle_it, middle_en, highest_it, highest_en) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    one.id().value(),
                    challenge,
                    i,
                    one.label().it(),
                    one.label().en(),
                    one.about().it(),
                    one.about().en(),
                    one.weight(),
                    one.anchors().lowest().it(),
                    one.anchors().lowest().en(),
                    one.anchors().middle().it(),
                    one.anchors().middle().en(),
                    one.anchors().highest().it(),
                    one.anchors().highest().en());
        }
        jdbc.update("update challenge_criteria set sealed = true where challenge_id = ?", challenge);
    }
}
