package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.ProfilePolicy;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Composes a team around a researcher or for a team with open places, and invites the people of one that is liked. */
@Service
@PreAuthorize("hasRole('RESEARCHER')")
public class TeamComposing {
    private final TeamComposer composer;
    private final TeamRegister register;
    private final AskingQueries askings;
    private final TeamPeople people;
    private final TeamFormation formation;
    private final TeamMembership membership;
    private final ObjectProvider<PeopleShown> watchers;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Profiles profiles;
    private final ProfilePolicy readers;
    private final CurrentActor current;
    private final Clock clock;

    TeamComposing(
            TeamComposer composer,
            TeamRegister register,
            AskingQueries askings,
            TeamPeople people,
            TeamFormation formation,
            TeamMembership membership,
            ObjectProvider<PeopleShown> watchers,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            Profiles profiles,
            ProfilePolicy readers,
            CurrentActor current,
            Clock clock) {
        this.composer = composer;
        this.register = register;
        this.askings = askings;
        this.people = people;
        this.formation = formation;
        this.membership = membership;
        this.watchers = watchers;
        this.challenges = challenges;
        this.policy = policy;
        this.profiles = profiles;
        this.readers = readers;
        this.current = current;
        this.clock = clock;
    }

    /** A composition, and the search for it that can start. */
    public record Ready(Composing composing, TeamComposer.Search search) {}

    /** Prepares a search for the person who is acting; refuses where they may not form a team, or lead one without a place. */
    public Ready prepare(ChallengeId id) {
        Actor actor = current.require();
        ChallengeFacts challenge = challenges
                .find(id)
                .filter(found -> policy.mayRead(actor, found))
                .map(found -> policy.seenBy(actor, found))
                .orElseThrow(NotFound::new);
        if (!challenge.takesEntries(clock.instant())) throw new RuleViolation("team.challenge.closed");
        if (actor.belongsTo(challenge.owner())) throw new RuleViolation("team.join.owner");
        Optional<TeamFacts> own = register.of(actor.id(), id);
        List<AccountId> fixed = new ArrayList<>(List.of(actor.id()));
        Set<AccountId> away = new HashSet<>();
        own.ifPresent(team -> {
            if (!team.ledBy(actor.id())) throw new RuleViolation("team.leaderOnly");
            if (!team.status().open()) throw team.status().frozen(team.name());
            team.members().stream()
                    .map(TeamMember::account)
                    .filter(member -> !fixed.contains(member))
                    .forEach(fixed::add);
            // Whoever is invited may come; whoever asks to come waits for another answer.
            askings.of(team.id(), clock.instant())
                    .forEach(asking -> (asking.invitation() ? fixed : away).add(asking.account()));
            if (fixed.size() >= challenge.teamRules().maxSize())
                throw new RuleViolation("team.compose.full", team.name());
        });
        for (TeamFacts other : register.ofChallenge(id))
            other.members().stream()
                    .map(TeamMember::account)
                    .filter(member -> !fixed.contains(member))
                    .forEach(away::add);
        TeamComposer.Search search = composer.prepare(challenge, fixed, away);
        return new Ready(new Composing(challenge, own, fixed, search.people()), search);
    }

    /** The teams that were found, as the person who is acting may see them; whoever is in one has been shown. */
    public List<Proposed> show(Composing composing, List<ComposedTeam> found) {
        Actor actor = current.require();
        List<Proposed> proposals = proposals(actor, composing, found);
        List<AccountId> shown = proposals.stream()
                .flatMap(proposed -> proposed.toInvite().stream())
                .distinct()
                .toList();
        watchers.orderedStream()
                .forEach(watcher -> watcher.composed(composing.challenge().id(), shown));
        return proposals;
    }

    private List<Proposed> proposals(Actor actor, Composing composing, List<ComposedTeam> found) {
        // The search took its time: a team with somebody who has withdrawn since is not shown.
        Set<AccountId> there =
                profiles
                        .present(found.stream()
                                .flatMap(team -> team.people().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(person -> person.openToTeams() && readers.mayRead(actor, person))
                        .map(ResearcherProfile::account)
                        .collect(Collectors.toSet());
        return found.stream()
                .filter(team -> team.people().stream()
                        .allMatch(person -> composing.fixed().contains(person) || there.contains(person)))
                .map(team -> {
                    Map<AccountId, TeamPerson> shown = new HashMap<>(people.others(actor, team.people()));
                    composing.team().ifPresent(own -> shown.putAll(people.members(actor, own)));
                    Map<AccountId, ResearcherProfile> written = new HashMap<>();
                    profiles.present(team.people()).forEach(profile -> written.put(profile.account(), profile));
                    List<ResearcherProfile> inOrder = team.people().stream()
                            .flatMap(account -> Optional.ofNullable(written.get(account)).stream())
                            .toList();
                    return new Proposed(
                            team,
                            Coverage.of(composing.challenge().skills(), inOrder),
                            shown,
                            team.people().stream()
                                    .filter(account -> !composing.fixed().contains(account))
                                    .toList());
                })
                .toList();
    }

    /** What came of the invitations: the team, how many went out, and how many could not, because somebody was quicker or wants no more. */
    public record Sent(TeamId team, int invited, int refused) {}

    /** Founds the team where there is none, then invites each; everybody is free to answer, and who cannot be asked any more is left out. */
    public Sent invite(ChallengeId id, @Nullable TeamForm form, List<AccountId> wanted, String message) {
        Optional<TeamFacts> own = register.of(current.require().id(), id);
        TeamId team;
        if (own.isPresent()) team = own.get().id();
        else if (form != null) team = formation.found(id, form);
        else throw new RuleViolation("team.name.missing");
        int refused = 0;
        // Each in a transaction of its own: a person is always held before the team is.
        for (AccountId person : wanted) {
            try {
                membership.invite(team, person, null, message);
            } catch (RuleViolation gone) {
                refused++;
            }
        }
        return new Sent(team, wanted.size() - refused, refused);
    }
}
