package it.mics.bottega.authorisation;

import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.Holder;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.access.AccessAsking;
import it.mics.bottega.challenge.access.AccessId;
import it.mics.bottega.challenge.amendment.AmendmentId;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.challenge.question.AnswerWords;
import it.mics.bottega.challenge.question.ChallengeQuestionId;
import it.mics.bottega.challenge.question.QuestionAnswering;
import it.mics.bottega.challenge.question.QuestionAsking;
import it.mics.bottega.challenge.question.QuestionWords;
import it.mics.bottega.conversation.ConversationId;
import it.mics.bottega.conversation.LineId;
import it.mics.bottega.evaluation.panel.SeatId;
import it.mics.bottega.evaluation.review.ReviewId;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseQuestions;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.QuestionId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.introduction.IntroductionId;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Interests;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.room.RoomDateId;
import it.mics.bottega.room.RoomMessageId;
import it.mics.bottega.team.Composing;
import it.mics.bottega.team.MembershipId;
import it.mics.bottega.team.OpenRoleDetails;
import it.mics.bottega.team.OpenRoleId;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.merge.MergeId;
import it.mics.bottega.team.motion.MotionId;
import it.mics.bottega.team.roster.RosterChangeId;
import it.mics.bottega.vocabulary.ProposedTerms;
import it.mics.bottega.vocabulary.TermId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays what hangs on a challenge and its team: roles, invitations, introductions, terms, access to the brief. */
final class WorldAround {
    private final World world;
    private final WorldRows rows;

    WorldAround(World world) {
        this.world = world;
        rows = world.rows;
    }

    /** What hangs on a team and a challenge that are open: roles, invitation, request, introductions, terms. */
    void play(Scene scene, ChallengeId challenge) {
        TeamId team = (TeamId) scene.thing(TeamId.class).orElseThrow();
        OpenRoleId role = rows.role(team);
        var details = new OpenRoleDetails(role, team, new LocalizedText(null, "Tanner"), 1, Instant.now(), Map.of());
        scene.with(OpenRoleId.class, role).with(OpenRoleDetails.class, details);
        scene.reading(
                Composing.class,
                () -> new Composing(
                        (ChallengeFacts) scene.thing(ChallengeFacts.class).orElseThrow(),
                        world.bean(TeamRegister.class).find(team),
                        List.of(world.account(Who.LEADER)),
                        3));
        WorldTalks.play(world, team);
        WorldVotes.play(world, team, challenge);
        AccountId invited = world.account(Who.INVITED);
        asked("invitation", rows.asking(team, challenge, invited, "INVITED", world.secrets.mark("invitation")));
        asked("request", rows.asking(team, challenge, world.stranger, "REQUESTED", world.secrets.mark("request")));
        introduced("introduction", challenge, world.candidate, false);
        introduced("offered", challenge, invited, true);
        world.as(Who.RESEARCHER, () -> {
            world.bean(Interests.class).say(challenge, Interest.WANT);
            return challenge;
        });
        for (Who who : Who.values()) {
            if (who != Who.VISITOR)
                rows.notice(
                        world.account(who), who == Who.LEADER ? world.secrets.mark("notice") : "Something happened");
        }
        TermId term = world.as(
                Who.RESEARCHER,
                () -> world.bean(ProposedTerms.class)
                        .propose(
                                new LocalizedText(null, "Salt-proof tannage " + UUID.randomUUID()),
                                null,
                                "",
                                World.SPOKE));
        CaseId open = onTerm(term);
        QuestionId question =
                world.as(Who.SPOKE, () -> world.bean(CaseQuestions.class).ask(open, "Which salt do you mean?"));
        world.scenes.add(new Scene("question", QuestionId.class).with(QuestionId.class, question));
        inquiry("inquiry", asks(Who.RESEARCHER, challenge, "inquiry", false));
    }

    private CaseId onTerm(TermId term) {
        caseOn(
                new Scene("term", TermId.class, CaseId.class, CaseView.class).with(TermId.class, term),
                "term",
                term.value());
        return world.bean(ModerationDesk.class)
                .openOn("term", term.value())
                .orElseThrow()
                .id();
    }

    private ChallengeQuestionId asks(Who who, ChallengeId challenge, String name, boolean restricted) {
        var words = new QuestionWords(world.secrets.mark(name), Language.EN, restricted, false);
        return world.as(who, () -> world.bean(QuestionAsking.class).ask(challenge, words));
    }

    private void inquiry(String name, ChallengeQuestionId id) {
        world.scenes.add(new Scene(name, ChallengeQuestionId.class).with(ChallengeQuestionId.class, id));
    }

    /** One question about a confidential brief waits, another one has its answer. */
    private void asksAboutBrief(ChallengeId challenge) {
        inquiry("inquiry-nda", asks(Who.LEADER, challenge, "inquiry-nda", true));
        ChallengeQuestionId answered = asks(Who.LEADER, challenge, "inquiry-answered", true);
        world.as(Who.OWNER, () -> {
            var said = new AnswerWords(world.secrets.mark("inquiry-answer"), Language.EN, true);
            world.bean(QuestionAnswering.class).answer(answered, said);
            return answered;
        });
        inquiry("inquiry-answered", answered);
    }

    void asksForBrief(ChallengeId challenge) {
        access("access", rows.access(challenge, world.account(Who.LEADER), world.university));
        asksAboutBrief(challenge);
        access(
                "access-asked",
                world.as(
                        Who.MEMBER,
                        () -> world.bean(AccessAsking.class)
                                .ask(challenge, world.institute, world.secrets.mark("access-asked"))));
    }

    private void access(String name, AccessId id) {
        world.scenes.add(new Scene(name, AccessId.class).with(AccessId.class, id));
    }

    private void asked(String name, MembershipId id) {
        world.scenes.add(new Scene(name, MembershipId.class).with(MembershipId.class, id));
    }

    private void introduced(String name, ChallengeId challenge, AccountId person, boolean approved) {
        IntroductionId id = world.as(
                Who.OWNER,
                () -> world.bean(IntroductionRequests.class)
                        .askForCompany(challenge, person, world.secrets.mark(name)));
        Scene scene =
                new Scene(name, IntroductionId.class, CaseId.class, CaseView.class).with(IntroductionId.class, id);
        if (!approved) {
            caseOn(scene, "introduction", id.value());
            return;
        }
        world.scenes.add(scene);
        world.as(Who.SPOKE, () -> {
            ModerationDesk desk = world.bean(ModerationDesk.class);
            CaseId open = desk.openOn("introduction", id.value()).orElseThrow().id();
            desk.decide(open, new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of()));
            return open;
        });
    }

    private void caseOn(Scene scene, String type, UUID subject) {
        world.scenes.add(world.inCase(
                scene,
                world.bean(ModerationDesk.class)
                        .openOn(type, subject)
                        .orElseThrow()
                        .id()));
    }

    /** Ids of things that do not exist: what is not there and what is not yours must look alike. */
    static Scene absent() {
        List<Class<? extends Record>> kinds = List.of(
                ChallengeId.class,
                AccessId.class,
                QuestionId.class,
                ChallengeQuestionId.class,
                AmendmentId.class,
                TeamId.class,
                ProposalId.class,
                AttachmentId.class,
                Holder.class,
                MembershipId.class,
                OpenRoleId.class,
                RoomMessageId.class,
                MotionId.class,
                MergeId.class,
                RosterChangeId.class,
                RoomDateId.class,
                ConversationId.class,
                LineId.class,
                SeatId.class,
                ReviewId.class,
                CriterionId.class,
                CaseId.class,
                IntroductionId.class,
                TermId.class,
                AccountId.class,
                OrganisationId.class);
        Scene scene = new Scene("absent", kinds.toArray(Class[]::new));
        kinds.forEach(kind -> scene.reading(kind, () -> random(kind)));
        return scene;
    }

    private static Record random(Class<? extends Record> kind) {
        if (kind == Holder.class) return ProposalFiles.holder(new ProposalId(UUID.randomUUID()));
        try {
            var constructor = kind.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(UUID.randomUUID());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
