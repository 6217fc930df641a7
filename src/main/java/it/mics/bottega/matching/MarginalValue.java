package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.matching.exposure.FairLists;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.RoleCandidate;
import it.mics.bottega.team.RoleCandidates;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ranks who could join a team by what the team would gain, not by their own score. */
@Component
class MarginalValue implements RoleCandidates {
    private static final int CANDIDATES = 300;
    private static final double COVERS = 0.6;
    private static final double WORTH_NAMING = 0.05;

    private final CandidateIndex index;
    private final Profiles profiles;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final CurrentActor current;
    private final TeamRegister teams;
    private final Eligibility eligibility;
    private final Interests interests;
    private final FairLists fair;
    private final Taxonomy taxonomy;
    private final Clock clock;

    MarginalValue(
            CandidateIndex index,
            Profiles profiles,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            CurrentActor current,
            TeamRegister teams,
            Eligibility eligibility,
            Interests interests,
            FairLists fair,
            Taxonomy taxonomy,
            Clock clock) {
        this.index = index;
        this.profiles = profiles;
        this.challenges = challenges;
        this.policy = policy;
        this.current = current;
        this.teams = teams;
        this.eligibility = eligibility;
        this.interests = interests;
        this.fair = fair;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @Override
    public List<RoleCandidate> rank(TeamFacts team, List<SkillRequirement> wanted, int limit) {
        // Who asks may not know the company: then its people are ranked like everybody else.
        ChallengeFacts challenge = policy.seenBy(current.get(), challenges.get(team.challenge()));
        Set<AccountId> away = taken(team);
        interests.about(challenge.id()).forEach((account, interest) -> {
            if (interest == Interest.NO) away.add(account);
        });
        List<List<DeclaredSkill>> members =
                profiles
                        .present(
                                team.members().stream().map(TeamMember::account).toList())
                        .stream()
                        .map(ResearcherProfile::skills)
                        .toList();
        SkillCover cover = new SkillCover(
                taxonomy.thesaurus(),
                LocalDate.ofInstant(clock.instant(), Dates.ROME).getYear());
        TeamCover measure = new TeamCover(cover, wanted);
        double without = measure.score(members);
        List<AccountId> near =
                index.people(new Seeking(taxonomy.thesaurus(), Weights.DEFAULT).people(wanted, CANDIDATES)).stream()
                        .map(candidate -> new AccountId(candidate.id()))
                        .filter(account -> !away.contains(account))
                        .toList();
        Map<AccountId, Integer> capacities = new HashMap<>();
        List<RoleCandidate> worthNaming = new ArrayList<>();
        for (ResearcherProfile person : eligibility.withPlace(eligibility.proposable(near, challenge))) {
            RoleCandidate candidate = candidate(person, measure, cover, members, without, wanted);
            if (candidate.marginal() < WORTH_NAMING) continue;
            capacities.put(person.account(), person.capacity());
            worthNaming.add(candidate);
        }
        return fair.of(
                worthNaming,
                RoleCandidate::account,
                RoleCandidate::marginal,
                candidate -> candidate.covers().isEmpty() ? 0 : 1,
                account -> capacities.getOrDefault(account, 0),
                limit);
    }

    private static RoleCandidate candidate(
            ResearcherProfile person,
            TeamCover measure,
            SkillCover cover,
            List<List<DeclaredSkill>> members,
            double without,
            List<SkillRequirement> wanted) {
        List<List<DeclaredSkill>> with = new ArrayList<>(members);
        with.add(person.skills());
        double score = measure.score(with);
        List<SkillId> covers = wanted.stream()
                .filter(asked -> cover.best(asked, person.skills()).adequacy() >= COVERS)
                .map(SkillRequirement::skill)
                .toList();
        return new RoleCandidate(person.account(), Ui.t(person.headline()), score - without, score, covers);
    }

    /** Everybody who is in a team for this challenge already: nobody can be in two. */
    private Set<AccountId> taken(TeamFacts team) {
        Set<AccountId> taken = new HashSet<>();
        Stream.concat(Stream.of(team), teams.ofChallenge(team.challenge()).stream())
                .flatMap(facts -> facts.members().stream())
                .forEach(member -> taken.add(member.account()));
        return taken;
    }
}
