package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;

/** Where the pages of teams are. */
public final class TeamLinks {
    private TeamLinks() {}

    /** The page of a team. */
    public static String team(TeamId id) {
        return "team/" + id.value();
    }

    /** The page that composes a team for this challenge, around the reader or for the team that they lead. */
    public static String compose(ChallengeId challenge) {
        return ChallengeLinks.challenge(challenge) + "/compose";
    }

    /** The page with my teams and what waits for my answer. */
    public static String teams() {
        return "teams";
    }

    /** The page with every team that looks for somebody. */
    public static String looking() {
        return "teams/looking";
    }
}
