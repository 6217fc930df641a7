package it.mics.bottega.authorisation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.report.ReportKind;
import it.mics.bottega.report.ReportedId;
import it.mics.bottega.team.TeamId;
import java.util.UUID;

/** What can be reported: an open challenge, one that nobody may know of yet, a profile, a team, and nothing at all. */
record WorldReports(World world) {
    void play() {
        scene(
                "report-open",
                ReportKind.CHALLENGE,
                played("open", ChallengeId.class).value());
        scene(
                "report-draft",
                ReportKind.CHALLENGE,
                played("draft", ChallengeId.class).value());
        scene("report-person", ReportKind.PERSON, world.candidate.value());
        scene("report-hidden", ReportKind.PERSON, world.hidden.value());
        scene("report-team", ReportKind.TEAM, played("open", TeamId.class).value());
        for (ReportKind kind : ReportKind.values()) scene("report-absent-" + kind, kind, UUID.randomUUID());
    }

    private <T> T played(String name, Class<T> kind) {
        var scene =
                world.scenes.stream().filter(each -> each.name().equals(name)).findFirst();
        return kind.cast(scene.orElseThrow().thing(kind).orElseThrow());
    }

    private void scene(String name, ReportKind kind, UUID id) {
        world.scenes.add(new Scene(name, ReportedId.class).with(ReportedId.class, new ReportedId(kind, id)));
    }
}
