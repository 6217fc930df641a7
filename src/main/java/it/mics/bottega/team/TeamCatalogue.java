package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.team.looking.LookingTeam;
import it.mics.bottega.team.rule.TeamMixes;
import it.mics.bottega.team.rule.TeamRuleFinding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is acting may read about teams. */
@Service
@Transactional(readOnly = true)
public class TeamCatalogue {
    private final TeamQueries queries;
    private final AskingQueries askings;
    private final TeamPeople people;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Profiles profiles;
    private final TeamMixes mixes;
    private final CurrentActor current;
    private final Clock clock;

    TeamCatalogue(
            TeamQueries queries,
            AskingQueries askings,
            TeamPeople people,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            Profiles profiles,
            TeamMixes mixes,
            CurrentActor current,
            Clock clock) {
        this.queries = queries;
        this.askings = askings;
        this.people = people;
        this.challenges = challenges;
        this.policy = policy;
        this.profiles = profiles;
        this.mixes = mixes;
        this.current = current;
        this.clock = clock;
    }

    /** The teams in which I am, newest first. */
    public List<TeamSummary> mine() {
        Actor actor = current.require();
        return summaries(actor, queries.teamsOf(actor.id()));
    }

    /** What waits for an answer and concerns me: first what I have to answer, most urgent first. */
    public List<WaitingAnswer> waiting() {
        Actor actor = current.require();
        List<Asking> open = askings.concerning(actor.id(), clock.instant());
        Map<TeamId, TeamSummary> teams = new HashMap<>();
        summaries(actor, open.stream().map(Asking::team).distinct().toList())
                .forEach(team -> teams.put(team.team().id(), team));
        Map<AccountId, TeamPerson> askers = people.others(
                actor, open.stream().map(Asking::account).distinct().toList());
        List<WaitingAnswer> mine = new ArrayList<>();
        List<WaitingAnswer> others = new ArrayList<>();
        for (Asking asking : open) {
            TeamSummary team = teams.get(asking.team());
            TeamPerson person = askers.get(asking.account());
            if (team == null || person == null) continue;
            boolean answer = asking.invitation() == actor.is(asking.account());
            (answer ? mine : others).add(new WaitingAnswer(asking, team, person, answer));
        }
        mine.addAll(others);
        return mine;
    }

    /** The page of a team; refuses where the reader may not see it. */
    public TeamDetails details(TeamId id) {
        Actor actor = current.require();
        // The same questions whether it is there or not: how long the answer takes says nothing.
        Optional<TeamFacts> there = queries.facts(List.of(id)).stream().findFirst();
        Optional<ChallengeFacts> about =
                challenges.find(there.map(TeamFacts::challenge).orElseGet(ChallengeId::random));
        List<Asking> open = askings.of(id, clock.instant());
        Optional<Asking> own =
                open.stream().filter(asking -> actor.is(asking.account())).findFirst();
        boolean called = queries.mayMerge(id, actor.id()) || own.isPresent();
        if (there.isEmpty() || about.isEmpty() || !mayRead(actor, there.get(), about.get(), called))
            throw new NotFound();
        TeamSummary summary = summaries(actor, List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        boolean member = summary.team().has(actor.id());
        List<Asking> shown = member ? open : List.of();
        return new TeamDetails(
                summary,
                askings.foundedAt(id),
                askings.founder(id)
                        .flatMap(founder -> Optional.ofNullable(
                                people.members(actor, summary.team()).get(founder)))
                        .map(TeamPerson::name)
                        .orElse(null),
                people.members(actor, summary.team()),
                shown,
                people.others(actor, shown.stream().map(Asking::account).toList()),
                own,
                actor);
    }

    /** True where the person who acts may see the page of this team. */
    public boolean readable(TeamId id) {
        return readable(current.require(), id);
    }

    /** True where this person may see the page of this team, whoever is acting. */
    public boolean readable(Actor actor, TeamId id) {
        boolean called = queries.mayMerge(id, actor.id())
                || askings.of(id, clock.instant()).stream().anyMatch(asking -> actor.is(asking.account()));
        return queries.facts(List.of(id)).stream()
                .findFirst()
                .flatMap(team ->
                        challenges.find(team.challenge()).map(challenge -> mayRead(actor, team, challenge, called)))
                .orElse(false);
    }

    /** Teams for this challenge that look for somebody and have a place left, oldest first; for researchers, who may ask to join. */
    public List<TeamSummary> looking(ChallengeId challenge) {
        Actor actor = current.require();
        if (!actor.has(Role.RESEARCHER)) return List.of();
        return summaries(actor, queries.teamsFor(challenge)).stream()
                .filter(team -> policy.mayRead(actor, team.challenge()))
                .filter(TeamSummary::looks)
                .toList();
    }

    /** Every team that looks for somebody for a challenge open to the reader, whoever reads; which team it is learns only who may open its page. */
    public List<LookingTeam> looking() {
        Actor actor = current.get();
        return summaries(actor, queries.teamsLooking()).stream()
                .filter(team -> team.looks() && team.challenge().takesEntries(clock.instant()))
                .filter(team -> policy.mayRead(actor, team.challenge()))
                .filter(team -> actor.isVisitor() || !team.team().has(actor.id()))
                .map(team -> LookingTeam.of(
                        team, !actor.isVisitor() && mayRead(actor, team.team(), team.challenge(), false)))
                .toList();
    }

    private boolean mayRead(Actor actor, TeamFacts team, ChallengeFacts challenge, boolean called) {
        if (team.has(actor.id()) || called) return true;
        if (!policy.mayRead(actor, challenge)) return false;
        boolean moderates = actor.moderates(challenge.primarySpoke())
                || challenge.secondarySpokes().stream().anyMatch(actor::moderates);
        if (moderates || actor.has(Role.PROGRAMME_OFFICE)) return true;
        if (actor.actsFor(challenge.owner()))
            return team.status().entered() && !challenge.takesEntries(clock.instant());
        return actor.has(Role.RESEARCHER) && team.status().open() && team.recruiting();
    }

    /** The brief is left out where it is closed to the reader. */
    private List<TeamSummary> summaries(Actor actor, Collection<TeamId> ids) {
        List<TeamFacts> teams = queries.facts(ids);
        Map<ChallengeId, ChallengeFacts> known = new HashMap<>();
        policy.seenBy(
                        actor,
                        challenges.present(teams.stream()
                                .map(TeamFacts::challenge)
                                .distinct()
                                .toList()))
                .forEach(found -> known.put(found.id(), found));
        Map<TeamId, List<OpenRoleDetails>> roles = askings.openRoles(ids);
        Set<AccountId> closed = new HashSet<>(profiles.closedTo(actor));
        List<TeamSummary> all = new ArrayList<>();
        for (TeamFacts team : teams) {
            ChallengeFacts challenge = known.get(team.challenge());
            if (challenge == null) continue;
            List<ResearcherProfile> members = profiles.present(
                    team.members().stream().map(TeamMember::account).toList());
            all.add(new TeamSummary(
                    team,
                    challenge,
                    TeamRuleFinding.of(challenge.teamRules(), mixes.of(team.members(), members)),
                    Coverage.of(challenge.skills(), known(actor, team, members, closed)),
                    roles.getOrDefault(team.id(), List.of())));
        }
        return all;
    }

    /** A team knows what its own people can do; others learn of nobody's skills from it whose profile is closed to them. */
    private static List<ResearcherProfile> known(
            Actor actor, TeamFacts team, List<ResearcherProfile> members, Set<AccountId> closed) {
        return !actor.isVisitor() && team.has(actor.id())
                ? members
                : members.stream()
                        .filter(member -> !closed.contains(member.account()))
                        .toList();
    }
}
