package it.mics.bottega.proposal;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.amendment.AmendmentId;
import it.mics.bottega.challenge.amendment.AmendmentReading;
import it.mics.bottega.kernel.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody confirms or sends a proposal for a challenge of which they have not read the changes. */
@BottegaTest
class SubmissionGateTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Hands writing;

    @Autowired
    ProposalConfirming confirming;

    @Autowired
    AmendmentReading amendments;

    @Test
    void whoever_confirms_or_sends_has_read_what_changed() {
        Scene scene = new Scene(jdbc);
        ProposalId id = call(scene.leader, () -> writing.start(scene.team, Language.EN));
        int version = call(scene.leader, () -> writing.save(id, Sample.content("Oil that bonds")));
        AmendmentId change = announced(scene);
        refused(() -> run(scene.leader, () -> confirming.ask(id, version)), scene);
        run(scene.leader, () -> amendments.acknowledge(change));
        run(scene.leader, () -> confirming.ask(id, version));
        refused(() -> run(scene.member, () -> confirming.confirm(id, 1)), scene);
        run(scene.member, () -> amendments.acknowledge(change));
        run(scene.member, () -> confirming.confirm(id, 1));
        assertThat(call(scene.leader, () -> confirming.state(id)).orElseThrow().by(scene.member))
                .isTrue();
    }

    /** The refusal leads to the page on which it is mended. */
    private static void refused(ThrowingCallable act, Scene scene) {
        assertThatThrownBy(act).isInstanceOfSatisfying(SubmissionRefusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("amendment.acknowledge.first");
            assertThat(refusal.link()).isEqualTo("challenge/" + scene.challenge.value() + "#changes");
        });
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
