package it.mics.bottega.proposal;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.amendment.AmendmentId;
import it.mics.bottega.challenge.amendment.AmendmentReading;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody sends a proposal for a challenge of which they have not read the changes. */
@BottegaTest
class SubmissionGateTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProposalWriting writing;

    @Autowired
    AmendmentReading amendments;

    @Test
    void whoever_sends_has_read_what_changed() {
        Scene scene = new Scene(jdbc);
        ProposalId id = call(scene.leader, () -> writing.start(scene.team, Language.EN));
        int version = call(scene.leader, () -> writing.save(id, Sample.content("Oil that bonds"), 0))
                .version();
        AmendmentId change = announced(scene);
        assertThatThrownBy(() -> call(scene.leader, () -> writing.submit(id, version)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("amendment.acknowledge.first"));
        run(scene.member, () -> amendments.acknowledge(change));
        assertThatThrownBy(() -> call(scene.leader, () -> writing.submit(id, version)))
                .isInstanceOf(RuleViolation.class);
        run(scene.leader, () -> amendments.acknowledge(change));
        assertThat(call(scene.leader, () -> writing.submit(id, version)).version())
                .isEqualTo(1);
    }

    private AmendmentId announced(Scene scene) {
        AmendmentId id = AmendmentId.random();
        jdbc.sql("""
                insert into challenge_amendment (id, challenge_id, number, status, reason, language, proposed_by, proposed_at, decided_at)
                values (:id, :challenge, 1, 'ANNOUNCED', 'More time.', 'EN', :owner, now(), now())""")
                .param("id", id.value())
                .param("challenge", scene.challenge.value())
                .param("owner", scene.owner.value())
                .update();
        return id;
    }
}
