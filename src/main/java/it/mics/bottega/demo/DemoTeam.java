package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.TeamStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team of the demonstration, its leader first, and the proposal of its file where it has one. */
record DemoTeam(
        DemoChallenge of,
        ChallengeFacts challenge,
        String name,
        LocalizedText pitch,
        TeamStatus status,
        List<ResearcherProfile> members,
        Instant founded,
        @Nullable Instant submitted,
        @Nullable Map<String, Object> proposal,
        Map<String, Object> story) {

    UUID id() {
        return DemoIds.of("team", of.key(), name);
    }

    UUID proposalId() {
        return DemoIds.of("proposal", of.key(), name);
    }

    boolean forming() {
        return status == TeamStatus.FORMING || status == TeamStatus.READY;
    }
}
