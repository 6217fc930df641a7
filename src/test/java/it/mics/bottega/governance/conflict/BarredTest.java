package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.Statements;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.ModerationDesk;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue asks about many cases at once and hears the same as who asks about one. */
@BottegaTest
class BarredTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private Conflicts conflicts;

    @Test
    void many_subjects_at_once_get_the_answers_of_each() {
        ConflictScene related = new ConflictScene(jdbc, authoring, desk);
        ConflictScene free = new ConflictScene(jdbc, authoring, desk);
        ConflictScene soft = new ConflictScene(jdbc, authoring, desk);
        related.declares(related.author, "FAMILY", free.leader, null);
        soft.sameInstitution();
        List<UUID> all = List.of(related.challenge.value(), free.challenge.value(), soft.challenge.value());
        for (var person : List.of(free.leader, soft.leader, related.leader)) {
            assertThat(conflicts.barred(person, "challenge", all))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(each ->
                                    conflicts.of(person, "challenge", each).hard())
                            .toList());
        }
        assertThat(conflicts.barred(free.leader, "challenge", all)).containsExactly(related.challenge.value());
    }

    @Test
    void asking_together_costs_less_than_asking_one_by_one() {
        ConflictScene one = new ConflictScene(jdbc, authoring, desk);
        ConflictScene two = new ConflictScene(jdbc, authoring, desk);
        List<UUID> both = List.of(one.challenge.value(), two.challenge.value());
        int together = Statements.of(() -> conflicts.barred(one.leader, "challenge", both))
                .size();
        int apart = Statements.of(() -> both.forEach(each -> conflicts.of(one.leader, "challenge", each)))
                .size();
        assertThat(together).as("%s together, %s apart", together, apart).isLessThan(apart);
    }
}
