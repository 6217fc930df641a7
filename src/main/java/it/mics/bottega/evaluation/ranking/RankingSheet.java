package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.proposal.SubmittedProposal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ranking to look at.
 *
 * @param proposals what is ranked, by id
 * @param waiting how many assigned reviews are not submitted
 * @param ownFirst true where the reader still judges: then nothing of what others gave is here
 * @param decides true for company and leaders, who read every proposal; the auditor reads by name only what is public
 * @param kept what was recorded at publication; null before
 */
public record RankingSheet(
        ChallengeFacts challenge,
        List<Criterion> criteria,
        Map<UUID, SubmittedProposal> proposals,
        Ranking ranking,
        List<Sensitivity.Shift> shifts,
        int waiting,
        boolean ownFirst,
        boolean decides,
        @Nullable Kept kept) {
    /** The record of a ranking; intact where text and fingerprint agree and ranking again gives the same result. */
    public record Kept(Instant at, String hash, boolean intact) {}

    /** True where somebody has judged. */
    public boolean scored() {
        return ranking.standings().stream().anyMatch(one -> one.reviews() > 0);
    }
}
