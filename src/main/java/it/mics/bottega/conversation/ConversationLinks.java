package it.mics.bottega.conversation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;

/** Where conversations are: for a team under the team, for companies and moderators under the challenge. */
public final class ConversationLinks {
    private ConversationLinks() {}

    /** The conversation of this team with the company. */
    public static String ofTeam(TeamId team) {
        return TeamLinks.team(team) + "/company";
    }

    /** All conversations about this challenge. */
    public static String about(ChallengeId challenge) {
        return ChallengeLinks.challenge(challenge) + "/conversations";
    }
}
