package it.mics.bottega.authorisation;

import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.Holder;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.evaluation.AnswerForm;
import it.mics.bottega.evaluation.AnswerWriting;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ReasonCode;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.version.ProposalVersions;
import it.mics.bottega.team.Composing;
import it.mics.bottega.team.OpenRoleDetails;
import it.mics.bottega.team.OpenRoleId;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Plays the scenes of the world: challenges in their states and at their levels, with what hangs on them. */
final class WorldScenes {
    private static final String ENOUGH =
            "The bond between oil and first layer is the idea worth protecting; tell us in one line why it holds after two summers. ";
    private final World world;
    private final WorldRows rows;

    WorldScenes(World world) {
        this.world = world;
        rows = world.rows;
    }

    void play() {
        for (String status : List.of(
                "DRAFT", "SUBMITTED_FOR_REVIEW", "RETURNED", "REJECTED", "SCHEDULED", "CANCELLED", "ARCHIVED")) {
            String name = status.equals("SUBMITTED_FOR_REVIEW") ? "submitted" : status.toLowerCase();
            ChallengeId id = world.challenge(name, status, "NDA");
            Scene scene = challenge(
                    new Scene(name, ChallengeId.class, ChallengeFacts.class, CaseId.class, CaseView.class), id);
            if (name.equals("submitted")) world.inCase(scene, open("challenge", id.value(), World.SPOKE));
        }
        for (String level : List.of("OPEN", "PROGRAMME", "NDA")) {
            ChallengeId id = world.challenge(level.toLowerCase(), "OPEN", level);
            Scene scene = challenge(
                    new Scene(
                            level.toLowerCase(),
                            ChallengeId.class,
                            ChallengeFacts.class,
                            TeamId.class,
                            TeamFacts.class,
                            ProposalId.class,
                            ProposalFacts.class,
                            AttachmentId.class,
                            Holder.class,
                            OpenRoleDetails.class,
                            Composing.class),
                    id);
            team(scene, id, level.toLowerCase());
            if (level.equals("OPEN")) new WorldAround(world).play(scene, id);
            if (level.equals("NDA")) new WorldAround(world).asksForBrief(id);
            if (level.equals("OPEN")) world.changeWaits(id);
            if (level.equals("PROGRAMME")) world.changeAnnounced(id);
        }
        entered("entered", null);
        entered("closed", "CLOSED_TO_ENTRIES");
        entered("evaluating", "CLOSED_TO_ENTRIES");
        entered("results", "CLOSED_TO_ENTRIES");
        proposal("confirmed", Hands::confirmed);
        proposal("withdrawn", (hands, id) -> {
            hands.submit(id);
            hands.withdraw(id);
        });
        people();
        other();
        world.scenes.add(WorldAround.absent());
        new WorldReports(world).play();
        WorldSteps steps = new WorldSteps(world);
        new WorldCases(world, steps).play();
        new WorldDecided(world, steps).play();
    }

    private Scene challenge(Scene scene, ChallengeId id) {
        world.scenes.add(scene);
        return scene.with(ChallengeId.class, id)
                .reading(
                        ChallengeFacts.class,
                        () -> world.bean(ChallengeRegister.class).get(id))
                .with(OrganisationId.class, world.company)
                .with(AccountId.class, world.candidate);
    }

    private void team(Scene scene, ChallengeId challenge, String name) {
        TeamId team = world.transaction()
                .execute(status ->
                        rows.team(challenge, world.account(Who.LEADER), world.account(Who.MEMBER), "Matrice " + name));
        world.transaction()
                .executeWithoutResult(status -> world.bean(AuditTrail.class)
                        .record(
                                world.bean(People.class)
                                        .actor(world.account(Who.LEADER))
                                        .orElseThrow(),
                                "team.FORM",
                                "team",
                                team.value(),
                                null));
        ProposalId proposal = world.as(Who.LEADER, () -> {
            Hands writing = world.bean(Hands.class);
            ProposalId id = writing.start(team, Language.EN);
            String secret = world.secrets.mark("proposal " + name);
            writing.save(id, Sample.content(secret));
            // As many as the number with which the matrix asks for one.
            for (int n = 1; n <= World.SPOKE; n++)
                world.bean(ProposalVersions.class).keep(id, "Kept " + n);
            scene.with(AttachmentId.class, rows.file(id, world.account(Who.LEADER), secret))
                    .with(Holder.class, ProposalFiles.holder(id));
            return id;
        });
        team(scene, team, proposal);
    }

    private void team(Scene scene, TeamId team, ProposalId proposal) {
        scene.with(TeamId.class, team)
                .reading(
                        TeamFacts.class,
                        () -> world.bean(TeamRegister.class).find(team).orElseThrow())
                .with(ProposalId.class, proposal)
                .reading(
                        ProposalFacts.class,
                        () -> world.bean(ProposalRegister.class).find(proposal).orElseThrow());
    }

    private CaseId open(String type, UUID subject, int spoke) {
        return world.transaction()
                .execute(status -> world.bean(ModerationDesk.class).open(type, subject, spoke));
    }

    /** A challenge with a proposal that has been sent, before or after the deadline. */
    private void entered(String name, String status) {
        ChallengeId id = world.challenge(name, "OPEN", "PROGRAMME");
        Scene scene = challenge(
                new Scene(
                        name,
                        ChallengeId.class,
                        ChallengeFacts.class,
                        TeamId.class,
                        TeamFacts.class,
                        ProposalId.class,
                        ProposalFacts.class,
                        AttachmentId.class,
                        Holder.class),
                id);
        team(scene, id, name);
        ProposalId proposal = (ProposalId) scene.thing(ProposalId.class).orElseThrow();
        world.as(Who.LEADER, () -> world.bean(Hands.class).submit(proposal));
        if (status == null) return;
        rows.over(id, status);
        if (!name.equals("results")) new WorldPanels(world, id, proposal).play(name);
        if (!name.equals("closed")) {
            var form = new AnswerForm(
                    Outcome.AWARDED, ReasonCode.BEST_FIT, ENOUGH + world.secrets.mark("answer " + name), Language.EN);
            world.as(Who.OWNER, () -> world.bean(AnswerWriting.class).save(proposal, form, 0));
        }
        if (name.equals("results"))
            world.as(Who.OWNER, () -> {
                world.bean(AnswerWriting.class).publish(id);
                return id;
            });
        world.changed(id);
    }

    /** A proposal with which the leader has done this, while entries are open. */
    private void proposal(String name, BiConsumer<Hands, ProposalId> step) {
        ChallengeId id = world.challenge(name, "OPEN", "PROGRAMME");
        Scene scene = challenge(new Scene(name, ProposalId.class), id);
        team(scene, id, name);
        ProposalId proposal = (ProposalId) scene.thing(ProposalId.class).orElseThrow();
        world.as(Who.LEADER, () -> {
            step.accept(world.bean(Hands.class), proposal);
            return proposal;
        });
        world.changed(id);
    }

    private void people() {
        person("profile", world.candidate);
        person("hidden-profile", world.hidden);
        person("public-profile", world.stranger);
        person("own-profile", world.account(Who.RESEARCHER));
        world.scenes.add(new Scene("company", OrganisationId.class).with(OrganisationId.class, world.company));
    }

    private void person(String name, AccountId id) {
        world.scenes.add(new Scene(name, AccountId.class, ResearcherProfile.class)
                .with(AccountId.class, id)
                .reading(
                        ResearcherProfile.class,
                        () -> world.bean(Profiles.class).present(List.of(id)).getFirst()));
    }

    /** The world of the other company and the other spoke. */
    private void other() {
        String title = world.secrets.mark("title other");
        ChallengeId id = rows.challenge(
                world.otherCompany,
                world.account(Who.OTHER_COMPANY),
                World.OTHER_SPOKE,
                "OPEN",
                "NDA",
                title,
                world.secrets.mark("brief other"));
        world.changed(id);
        TeamId team =
                world.transaction().execute(status -> rows.team(id, world.hidden, world.stranger, "Matrice altra"));
        world.other
                .with(ChallengeId.class, id)
                .with(TeamId.class, team)
                .with(OpenRoleId.class, rows.role(team))
                .with(OrganisationId.class, world.otherCompany)
                .with(AccountId.class, world.hidden);
    }
}
