package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.compose.Composer;
import it.mics.bottega.matching.compose.Puzzle;
import it.mics.bottega.matching.compose.Solution;
import it.mics.bottega.matching.compose.TeamPuzzle;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.ComposedTeam;
import it.mics.bottega.team.TeamComposer;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Composes teams out of people who may be proposed, have a free place and are in no team for the challenge. */
@Component
class TeamCompositions implements TeamComposer {
    private static final int CANDIDATES = 300;
    private static final int PROPOSALS = 3;
    private static final int AT_ONCE = 2;

    private final CandidateIndex index;
    private final Profiles profiles;
    private final Eligibility eligibility;
    private final Interests interests;
    private final Scorers scorers;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final Semaphore running = new Semaphore(AT_ONCE);

    TeamCompositions(
            CandidateIndex index,
            Profiles profiles,
            Eligibility eligibility,
            Interests interests,
            Scorers scorers,
            Taxonomy taxonomy,
            Clock clock) {
        this.index = index;
        this.profiles = profiles;
        this.eligibility = eligibility;
        this.interests = interests;
        this.scorers = scorers;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @Override
    public TeamComposer.Search prepare(ChallengeFacts seen, List<AccountId> fixed, Collection<AccountId> away) {
        MatchScorer scorer = scorers.now();
        SkillCover cover = new SkillCover(
                taxonomy.thesaurus(),
                LocalDate.ofInstant(clock.instant(), Dates.ROME).getYear());
        Map<AccountId, Interest> said = interests.about(seen.id());
        Set<AccountId> out = new HashSet<>(away);
        out.addAll(fixed);
        Map<AccountId, Double> affinity = new LinkedHashMap<>();
        index.people(new Seeking(taxonomy.thesaurus(), scorer.weights()).people(seen, Map.of(), CANDIDATES))
                .forEach(candidate -> affinity.put(new AccountId(candidate.id()), candidate.affinity()));
        affinity.keySet().removeAll(out);
        affinity.keySet().removeIf(account -> said.get(account) == Interest.NO);
        List<ResearcherProfile> free = eligibility.withPlace(eligibility.proposable(affinity.keySet(), seen));
        List<ResearcherProfile> candidates = TeamPuzzle.worthwhile(free, seen.skills(), cover).stream()
                .limit(TeamPuzzle.PEOPLE)
                .toList();
        List<ResearcherProfile> there = present(fixed);
        TeamPuzzle puzzle = TeamPuzzle.of(
                there,
                candidates,
                seen.skills(),
                without(seen.teamRules(), fixed.size() - there.size()),
                cover,
                person -> scorer.score(
                                person,
                                seen,
                                affinity.getOrDefault(person.account(), 0.0),
                                said.getOrDefault(person.account(), Interest.NONE))
                        .score());
        return new Prepared(puzzle, candidates.size());
    }

    /** Whoever has no profile takes a place and brings nothing that could be counted. */
    private static TeamRules without(TeamRules rules, int people) {
        return new TeamRules(Math.max(0, rules.minSize() - people), rules.maxSize() - people, rules.minInstitutions());
    }

    /** In the order in which they are named, without those who have no profile. */
    private List<ResearcherProfile> present(List<AccountId> accounts) {
        Map<AccountId, ResearcherProfile> written = new HashMap<>();
        profiles.present(accounts).forEach(person -> written.put(person.account(), person));
        List<ResearcherProfile> found = new ArrayList<>();
        for (AccountId account : accounts) {
            ResearcherProfile person = written.get(account);
            if (person != null) found.add(person);
        }
        return found;
    }

    private final class Prepared implements TeamComposer.Search {
        private final TeamPuzzle teams;
        private final int candidates;

        Prepared(TeamPuzzle teams, int candidates) {
            this.teams = teams;
            this.candidates = candidates;
        }

        @Override
        public int people() {
            return candidates;
        }

        @Override
        public List<ComposedTeam> run(TeamComposer.Watch watch) {
            running.acquireUninterruptibly();
            try {
                List<ComposedTeam> found = new ArrayList<>();
                Composer.several(
                        teams.puzzle(),
                        PROPOSALS,
                        new Told(teams.puzzle(), watch, found),
                        solution -> found.add(composed(solution)));
                return found;
            } finally {
                running.release();
            }
        }

        private ComposedTeam composed(Solution solution) {
            return new ComposedTeam(
                    Arrays.stream(solution.team())
                            .mapToObj(person -> teams.people().get(person).account())
                            .toList(),
                    teams.puzzle().points(solution.team()),
                    solution.proven(),
                    solution.gap());
        }
    }

    /** Passes on in points what the search counts in its own unit. */
    private record Told(Puzzle puzzle, TeamComposer.Watch watch, List<ComposedTeam> found)
            implements it.mics.bottega.matching.compose.Watch {
        @Override
        public void better(int[] team, long value, long bound) {
            double gap = bound <= value || bound <= 0 ? 0 : (bound - value) / (double) bound;
            watch.found(found.size() + 1, puzzle.points(team), gap);
        }

        @Override
        public boolean cancelled() {
            return watch.cancelled();
        }
    }
}
