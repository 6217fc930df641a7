package it.mics.bottega.conversation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.team.TeamId;
import java.util.UUID;

/** Something happened in a conversation; of what was said the event holds nothing. */
public record ConversationMoved(What what, ChallengeId challenge, TeamId team, UUID occasion) {
    /** What happened. */
    public enum What {
        /** The team wrote to the company. */
        TEAM_WROTE,
        /** The company wrote to the team. */
        COMPANY_WROTE,
        /** Somebody asks the moderators to look. */
        LOOK_ASKED,
        /** Words of the team were taken out. */
        TEAM_TAKEN_OUT,
        /** Words of the company were taken out. */
        COMPANY_TAKEN_OUT
    }
}
