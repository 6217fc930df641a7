package it.mics.bottega.matching.exposure;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who is shown, for those who answer for it: how evenly, and what fair places cost. */
@Service
public class ExposureReport {
    /** What concerns fewer people is withheld. */
    public static final int SMALLEST_CELL = 5;

    /** The values of λ that are compared with the one in force, in points. */
    public static final List<Double> COMPARED = List.of(0.0, 2.0, 4.0, 8.0, 16.0);

    private static final int LISTS = 40;

    private final Exposures exposures;
    private final Fairness fairness;
    private final FairLists lists;
    private final Matchmaking matchmaking;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Profiles profiles;
    private final CurrentActor current;

    ExposureReport(
            Exposures exposures,
            Fairness fairness,
            FairLists lists,
            Matchmaking matchmaking,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            Profiles profiles,
            CurrentActor current) {
        this.exposures = exposures;
        this.fairness = fairness;
        this.lists = lists;
        this.matchmaking = matchmaking;
        this.challenges = challenges;
        this.policy = policy;
        this.profiles = profiles;
        this.current = current;
    }

    /** How the people who may be suggested were shown in the window; of one spoke, or of the whole programme. */
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public Spread spread(@Nullable Integer spoke) {
        requireConcerned(spoke);
        List<AccountId> people = profiles.present(profiles.all()).stream()
                .filter(ExposureReport::proposable)
                .filter(person -> spoke == null || person.spokes().contains(spoke))
                .map(ResearcherProfile::account)
                .toList();
        return Spread.of(
                exposures.recent(people).values().stream()
                        .map(Exposures.Recent::times)
                        .toList(),
                people.size());
    }

    /** The mean points of the first five of each list of an open challenge as it would be drawn now, for each compared λ. */
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public Cost cost(@Nullable Integer spoke) {
        Actor actor = requireConcerned(spoke);
        List<List<FairOrder.Candidate>> drawn = new ArrayList<>();
        List<ChallengeFacts> open = challenges.present(challenges.withStatus(ChallengeStatus.OPEN)).stream()
                .filter(challenge -> spoke == null || challenge.primarySpoke() == spoke)
                .sorted(Comparator.comparing(ChallengeFacts::updatedAt).reversed())
                .limit(LISTS)
                .toList();
        for (ChallengeFacts challenge : open) {
            Matchmaking.Pool pool = matchmaking.pool(policy.seenBy(actor, challenge));
            List<Match> meeting =
                    pool.matches().stream().filter(match -> !match.stretch()).toList();
            if (!meeting.isEmpty()) drawn.add(lists.candidates(meeting, pool::capacity));
        }
        double share = lists.fairShare();
        Map<Double, Double> means = new LinkedHashMap<>();
        DoubleStream.concat(COMPARED.stream().mapToDouble(Double::doubleValue), DoubleStream.of(fairness.lambda()))
                .sorted()
                .distinct()
                .forEach(lambda -> means.put(lambda, mean(drawn, new FairOrder(lambda, share))));
        double byScore = drawn.stream()
                .flatMap(list -> FairOrder.byScore(list, FairOrder.BLOCK, each -> true).stream())
                .mapToDouble(FairOrder.Candidate::score)
                .average()
                .orElse(0);
        return new Cost(drawn.size(), fairness.lambda(), share, byScore, means);
    }

    private static double mean(List<List<FairOrder.Candidate>> drawn, FairOrder order) {
        return drawn.stream()
                .flatMap(list -> order.of(list, FairOrder.BLOCK, each -> true).stream())
                .mapToDouble(FairOrder.Candidate::score)
                .average()
                .orElse(0);
    }

    private Actor requireConcerned(@Nullable Integer spoke) {
        Actor actor = current.require();
        if (spoke != null && !actor.moderates(spoke) && !actor.has(Role.PROGRAMME_OFFICE)) throw new NotFound();
        return actor;
    }

    private static boolean proposable(ResearcherProfile person) {
        return person.visibility() != ProfileVisibility.HIDDEN
                && person.openToTeams()
                && person.capacity() > 0
                && person.availablePercent() > 0;
    }

    /** So many lists, λ and the fair share in force, the mean points of the first five by score alone, and with fair places by λ. */
    public record Cost(int lists, double lambda, double fairShare, double byScore, Map<Double, Double> byLambda) {
        /** The mean points that fair places cost with this λ, as a share of the points by score alone, in 0..1. */
        public double share(double lambda) {
            return byScore == 0 ? 0 : (byScore - byLambda.getOrDefault(lambda, byScore)) / byScore;
        }
    }
}
