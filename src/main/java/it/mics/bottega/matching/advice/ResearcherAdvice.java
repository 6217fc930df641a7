package it.mics.bottega.matching.advice;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.MatchScorer;
import it.mics.bottega.matching.PersonWords;
import it.mics.bottega.matching.Scorers;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.text.Mention;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What would bring the researcher who is acting further on a challenge, as they see it. */
@Service
public class ResearcherAdvice {
    private static final int PIECES = 3;

    private final Profiles profiles;
    private final Scorers scorers;
    private final CandidateIndex index;
    private final Clock clock;

    ResearcherAdvice(Profiles profiles, Scorers scorers, CandidateIndex index, Clock clock) {
        this.profiles = profiles;
        this.scorers = scorers;
        this.index = index;
        this.clock = clock;
    }

    /** The smallest steps from this match on, none for whoever does not want the challenge. */
    public List<Advice> further(Match match, ChallengeFacts seen) {
        Optional<ResearcherProfile> mine =
                profiles.mine().filter(person -> person.account().equals(match.person()));
        Interest said =
                evidence(match, Evidence.Bid.class).map(Evidence.Bid::interest).orElse(Interest.NONE);
        if (mine.isEmpty() || said == Interest.NO) return List.of();
        double affinity = evidence(match, Evidence.TextLikeness.class)
                .map(Evidence.TextLikeness::value)
                .orElse(0.0);
        Situation now = new Situation(mine.get(), said);
        MatchScorer scorer = scorers.now();
        Counterfactuals counterfactuals = new Counterfactuals(then ->
                scorer.score(then.person(), seen, affinity, then.interest()).score());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ROME);
        return counterfactuals.of(now, PossibleChanges.of(now, seen, shown(mine.get()), today), PIECES);
    }

    /** The skills that headline, bio and the outputs that count name. */
    private Set<SkillId> shown(ResearcherProfile person) {
        LocalizedText words = PersonWords.of(person);
        Set<SkillId> shown = new HashSet<>();
        for (Language language : Language.values()) {
            String text = words.in(language);
            if (text != null)
                index.reader().mentions(text).stream().map(Mention::skill).forEach(shown::add);
        }
        return shown;
    }

    private static <E extends Evidence> Optional<E> evidence(Match match, Class<E> kind) {
        return match.contributions().stream()
                .flatMap(contribution -> contribution.evidence().stream())
                .filter(kind::isInstance)
                .<E>map(kind::cast)
                .findFirst();
    }
}
