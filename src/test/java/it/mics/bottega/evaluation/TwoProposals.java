package it.mics.bottega.evaluation;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two teams have answered the challenge of one company. */
abstract class TwoProposals {
    static final String ENOUGH =
            "The bond between oil and first layer is the idea worth protecting. Tell us in one line why it should hold after the second summer.";
    static final AnswerForm AWARDED = new AnswerForm(Outcome.AWARDED, ReasonCode.BEST_FIT, ENOUGH, Language.EN);
    static final AnswerForm NOT_SELECTED =
            new AnswerForm(Outcome.NOT_SELECTED, ReasonCode.TRL_GAP, ENOUGH, Language.EN);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AnswerWriting writing;

    @Autowired
    AnswerReading reading;

    @Autowired
    Hands proposals;

    Scene scene;
    AccountId colleague;
    AccountId rival;
    TeamId rivals;
    ProposalId first;
    ProposalId second;

    @BeforeEach
    void two_proposals_and_a_closed_challenge() {
        scene = new Scene(jdbc);
        colleague = ActingAs.companyMember(jdbc, "Paolo Prova", scene.company);
        rival = ActingAs.researcher(jdbc, "Rita Prova", ActingAs.organisation(jdbc, "Terzo ateneo", "UNIVERSITY"));
        rivals = scene.otherTeam("Sale e Pelle", rival);
        first = send(scene.leader, scene.team, "Three seasons on deck");
        second = send(rival, rivals, "Salt as a friend");
    }

    ProposalId send(AccountId leader, TeamId team, String title) {
        return as(leader, () -> {
            ProposalId id = proposals.start(team, Language.EN);
            proposals.send(id, Sample.content(title));
            return id;
        });
    }

    SavedAnswer save(ProposalId id, AnswerForm form, int version) {
        return as(scene.owner, () -> writing.save(id, form, version));
    }

    void publish() {
        ActingAs.run(scene.owner, () -> writing.publish(scene.challenge));
    }

    static <T> T as(AccountId who, Callable<T> code) {
        return ActingAs.call(who, code);
    }
}
