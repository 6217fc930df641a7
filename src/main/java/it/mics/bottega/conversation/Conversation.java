package it.mics.bottega.conversation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.TeamId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one of those concerned reads it.
 *
 * @param team null for the company, to which an id would tell which team it is
 * @param teamName null where the reader may not know it
 * @param number the how-manieth conversation about this challenge it is, from 1
 * @param named whether the company knows the name of the team
 * @param open whether either side may still write
 * @param lookAsked whether the moderators were asked to look
 */
public record Conversation(
        ConversationId id,
        ChallengeId challenge,
        LocalizedText title,
        int spoke,
        @Nullable TeamId team,
        @Nullable String teamName,
        int number,
        boolean named,
        boolean open,
        boolean lookAsked,
        Side reader,
        List<Line> lines) {
    /**
     * Something that one side said.
     *
     * @param by the name of the person, for the own side and for moderators; else null
     * @param words null where it was taken out or erased
     * @param reason why a moderator took it out, or null
     */
    public record Line(
            LineId id,
            Side side,
            @Nullable String by,
            Instant at,
            @Nullable String words,
            @Nullable TakenOutFor reason) {}

    /** True where the other side spoke last and this reader could answer. */
    public boolean waits() {
        return open
                && reader != Side.MODERATOR
                && !lines.isEmpty()
                && lines.getLast().side() != reader;
    }
}
