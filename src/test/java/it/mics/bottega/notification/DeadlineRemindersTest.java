package it.mics.bottega.notification;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class DeadlineRemindersTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DeadlineReminders reminders;

    @Autowired
    Hands writing;

    @ParameterizedTest
    @CsvSource({
        "PT72H0.001S, ",
        "PT72H, DEADLINE_72",
        "PT24H0.001S, DEADLINE_72",
        "PT24H, DEADLINE_24",
        "PT2H, DEADLINE_2",
        "PT0.001S, DEADLINE_2",
        "PT0S, ",
        "PT-1H, "
    })
    void the_nearest_reminder_is_due(Duration left, NoticeKind kind) {
        // The night in which Rome has one hour more: hours left are hours, whatever the clocks on the walls say.
        Instant now = Instant.parse("2027-10-30T12:00:00Z");
        assertThat(DeadlineReminders.stage(now, now.plus(left)).orElse(null)).isEqualTo(kind);
    }

    @Test
    void whoever_has_a_draft_is_reminded_once_for_each_stage_and_nobody_else() {
        Scene scene = new Scene(jdbc);
        scene.deadlineIn(Duration.ofHours(71));
        ProposalId draft = call(scene.leader, () -> writing.start(scene.team, Language.EN));
        AccountId idle =
                ActingAs.researcher(jdbc, "Ida Ferma", ActingAs.organisation(jdbc, "Terzo ateneo", "UNIVERSITY"));
        scene.otherTeam("Senza bozza", idle);
        reminders.tick();
        reminders.tick();
        assertThat(told(scene.leader)).containsExactly("DEADLINE_72");
        assertThat(told(scene.member)).containsExactly("DEADLINE_72");
        assertThat(told(idle)).isEmpty();
        assertThat(told(scene.owner)).isEmpty();
        scene.deadlineIn(Duration.ofMinutes(119));
        reminders.tick();
        reminders.tick();
        assertThat(told(scene.leader)).containsExactlyInAnyOrder("DEADLINE_72", "DEADLINE_2");
        run(scene.leader, () -> writing.discard(draft));
        scene.deadlineIn(Duration.ofMinutes(100));
        reminders.tick();
        assertThat(told(scene.leader)).hasSize(2);
    }

    private List<String> told(AccountId who) {
        return jdbc.sql("select kind from notice where account_id = :who and kind like 'DEADLINE%'")
                .param("who", who.value())
                .query(String.class)
                .list();
    }
}
