package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.evaluation.assign.Puzzle;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How well a juror fits a proposal, 0..1000 thousandths: seven parts of ten from how the matching engine sees the person and the
 * challenge (its score, 0..100), three from how many of the person’s skills the proposal names, three of them being enough. Somebody
 * without a profile that the reader may see stands in the middle, as neither fit nor unfit.
 */
@Component
class JurorFits {
    private static final int UNKNOWN = Puzzle.WHOLE / 2;
    private static final double CHALLENGE_PART = 0.7;
    private static final int ENOUGH = 3;

    private final Matchmaking matchmaking;
    private final Profiles profiles;
    private final Taxonomy taxonomy;

    JurorFits(Matchmaking matchmaking, Profiles profiles, Taxonomy taxonomy) {
        this.matchmaking = matchmaking;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
    }

    /** One row of fits for each juror, a column for each of these texts. */
    int[][] of(ChallengeId challenge, List<AccountId> jurors, List<ProposalContent> texts) {
        List<String> words = texts.stream().map(JurorFits::words).toList();
        int[][] fits = new int[texts.size()][jurors.size()];
        for (int juror = 0; juror < jurors.size(); juror++) {
            Match match = matchmaking.between(jurors.get(juror), challenge).orElse(null);
            Set<String> skills = match == null ? Set.of() : skills(jurors.get(juror));
            for (int text = 0; text < texts.size(); text++)
                fits[text][juror] = match == null ? UNKNOWN : fit(match.score() / 100, named(skills, words.get(text)));
        }
        return fits;
    }

    private static int fit(double challenge, long named) {
        double part = CHALLENGE_PART * challenge + (1 - CHALLENGE_PART) * Math.min(1, (double) named / ENOUGH);
        return (int) Math.round(Puzzle.WHOLE * Math.clamp(part, 0, 1));
    }

    private Set<String> skills(AccountId juror) {
        return profiles.present(List.of(juror)).stream()
                .map(ResearcherProfile::skills)
                .flatMap(List::stream)
                .map(DeclaredSkill::skill)
                .flatMap(skill -> taxonomy.thesaurus().find(skill).stream())
                .flatMap(skill -> Stream.of(skill.label().it(), skill.label().en()))
                .filter(label -> label != null && !label.isBlank())
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static long named(Set<String> skills, String words) {
        return skills.stream().filter(words::contains).count();
    }

    private static String words(ProposalContent content) {
        return String.join(" ", content.title(), content.summary(), content.approach(), content.impact())
                .toLowerCase(Locale.ROOT);
    }
}
