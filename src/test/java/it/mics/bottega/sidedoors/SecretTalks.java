package it.mics.bottega.sidedoors;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.access.AccessAsking;
import it.mics.bottega.challenge.amendment.AmendedTerms;
import it.mics.bottega.challenge.amendment.AmendmentProposing;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.challenge.question.QuestionAsking;
import it.mics.bottega.challenge.question.QuestionWords;
import it.mics.bottega.conversation.Conversations;
import it.mics.bottega.evaluation.AnswerForm;
import it.mics.bottega.evaluation.AnswerWriting;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ReasonCode;
import it.mics.bottega.evaluation.review.PanelRows;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseQuestions;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.RelationKind;
import it.mics.bottega.governance.conflict.Relations;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.report.ReportKind;
import it.mics.bottega.report.ReportReason;
import it.mics.bottega.report.ReportedId;
import it.mics.bottega.report.Reports;
import it.mics.bottega.room.TeamRoom;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a few say to each other while others look on: requests, questions, conversations, reports, hand-overs, reviews, answers. */
record SecretTalks(ApplicationContext parts, Secrets secrets) {
    private static final String LONG =
            "What you sent us is thorough and we have read all of it with care; the bond between oil and hide is what decided. ";

    /** A team and its company, and those who ask, change, report and decide. */
    void make(Scene scene, ChallengeId submitted, AccountId person) {
        JdbcClient jdbc = parts.getBean(JdbcClient.class);
        ActingAs.run(scene.leader, () -> {
            bean(TeamRoom.class).write(scene.team, secrets.text());
            bean(TeamRoom.class).add(scene.team, secrets.text(), Instant.now().plusSeconds(200_000));
            bean(Conversations.class).write(scene.team, secrets.text(), false);
            bean(Relations.class).declare(RelationKind.FINANCIAL, scene.company.value(), null);
            bean(QuestionAsking.class)
                    .ask(scene.challenge, new QuestionWords(secrets.text(), Language.EN, false, false));
        });
        ActingAs.run(scene.owner, () -> {
            bean(IntroductionRequests.class).askForCompany(scene.challenge, person, secrets.text());
            AmendmentProposing proposing = bean(AmendmentProposing.class);
            AmendedTerms now = proposing.standing(scene.challenge);
            AmendedTerms to = new AmendedTerms(
                    now.teaser(),
                    now.need(),
                    now.today(),
                    now.wanted(),
                    now.outOfScope(),
                    now.prizeCents() + 100,
                    now.submitUntil(),
                    now.decideBy());
            proposing.propose(scene.challenge, to, secrets.text(), Language.EN);
        });
        reported(jdbc, scene);
        handedOver(jdbc, submitted);
    }

    private void reported(JdbcClient jdbc, Scene scene) {
        AccountId stranger = ActingAs.researcher(jdbc, "Chi segnala " + secrets.name, null);
        ReportedId id = new ReportedId(ReportKind.CHALLENGE, scene.challenge.value());
        ActingAs.run(stranger, () -> bean(Reports.class).report(id, ReportReason.values()[0], secrets.text()));
    }

    private void handedOver(JdbcClient jdbc, ChallengeId submitted) {
        AccountId leader = ActingAs.spokeLeader(jdbc, "Guida " + secrets.name, Secrets.SPOKE);
        AccountId deputy =
                ActingAs.person(jdbc, "Vice " + secrets.name, new Grant(Role.SPOKE_DEPUTY, null, Secrets.SPOKE));
        CaseId id = bean(ModerationDesk.class)
                .openOn("challenge", submitted.value())
                .orElseThrow()
                .id();
        ActingAs.run(leader, () -> bean(Handovers.class).handOver(id, deputy, secrets.text()));
        ActingAs.run(deputy, () -> bean(CaseQuestions.class).ask(id, secrets.text()));
    }

    /** Somebody asks for the brief of a confidential challenge. */
    void asks(ChallengeId closed) {
        JdbcClient jdbc = parts.getBean(JdbcClient.class);
        OrganisationId home = ActingAs.organisation(jdbc, "Ateneo " + secrets.name, "UNIVERSITY");
        AccountId stranger = ActingAs.researcher(jdbc, "Chi vuole leggere " + secrets.name, home);
        ActingAs.run(stranger, () -> bean(AccessAsking.class).ask(closed, home, secrets.text()));
    }

    /** A juror writes about this proposal, and the company prepares its answer. */
    void judged(Scene scene, ProposalId proposal, PanelRows panel, List<Criterion> criteria) {
        JdbcClient jdbc = parts.getBean(JdbcClient.class);
        AccountId juror = ActingAs.researcher(jdbc, "Chi giudica " + secrets.name, null);
        panel.seat(juror, "INDUSTRY", "ACCEPTED", false);
        panel.submitted(juror, proposal, criteria, secrets.text(), secrets.text());
        answered(scene, proposal);
    }

    /** The company prepares its answer; that it has begun to read is no secret from then on. */
    void answered(Scene scene, ProposalId proposal) {
        AnswerForm form = new AnswerForm(Outcome.AWARDED, ReasonCode.BEST_FIT, LONG + secrets.text(), Language.EN);
        ActingAs.run(scene.owner, () -> bean(AnswerWriting.class).save(proposal, form, 0));
    }

    private <T> T bean(Class<T> type) {
        return parts.getBean(type);
    }
}
