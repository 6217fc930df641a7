package it.mics.bottega.authorisation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.report.ReportKind;
import it.mics.bottega.report.ReportedId;
import it.mics.bottega.team.TeamId;
import java.util.UUID;

/** What can be reported: an open challenge, one that nobody may know of yet, a profile, a team, and nothing at all. */
final class WorldReports {
    private final World world;

    WorldReports(World world) {
        this.world = world;
    }

    void play() {
        scene("report-open", ReportKind.CHALLENGE, challenge("open"));
        scene("report-draft", ReportKind.CHALLENGE, challenge("draft"));
        scene("report-person", ReportKind.PERSON, world.candidate.value());
        scene("report-hidden", ReportKind.PERSON, world.hidden.value());
        scene(
                "report-team",
                ReportKind.TEAM,
                ((TeamId) played("open").thing(TeamId.class).orElseThrow()).value());
        for (ReportKind kind : ReportKind.values()) scene("report-absent-" + kind, kind, UUID.randomUUID());
    }

    private UUID challenge(String name) {
        return ((ChallengeId) played(name).thing(ChallengeId.class).orElseThrow()).value();
    }

    private Scene played(String name) {
        return world.scenes.stream()
                .filter(scene -> scene.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void scene(String name, ReportKind kind, UUID id) {
        world.scenes.add(new Scene(name, ReportedId.class).with(ReportedId.class, new ReportedId(kind, id)));
    }
}
