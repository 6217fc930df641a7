package it.mics.bottega.room;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalFile;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.rule.TeamRuleFinding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The room of a team as one of its members finds it.
 *
 * @param names what to call each member
 * @param messages the latest ones, the oldest of them first
 * @param earlier how many messages stand before those
 * @param writers who writes which part; a part without a writer is absent
 * @param files of the version that is being written
 */
public record RoomFacts(
        AccountId reader,
        TeamFacts team,
        About challenge,
        Map<AccountId, String> names,
        List<TeamRuleFinding> rules,
        @Nullable ProposalFacts proposal,
        List<RoomMessage> messages,
        int earlier,
        Map<ProposalSection, AccountId> writers,
        List<RoomDate> dates,
        List<ProposalFile> files) {
    /** The challenge that the team forms for, without any of its texts but the title. */
    public record About(
            ChallengeId id,
            LocalizedText title,
            int spoke,
            @Nullable Instant submitUntil) {}
}
