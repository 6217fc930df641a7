package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a team could ask: ranked for a role by what they would add, or by name where one knows whom one wants. */
@Service
@Transactional(readOnly = true)
public class RoleSuggestions {
    private static final int SHOWN = 4;
    private static final int RANKED = 24;

    private final ObjectProvider<RoleCandidates> ranking;
    private final ObjectProvider<PeopleShown> watchers;
    private final TeamRegister register;
    private final ChallengeRegister challenges;
    private final TeamPeople people;
    private final AskingQueries askings;
    private final Profiles profiles;
    private final CurrentActor current;
    private final Clock clock;

    RoleSuggestions(
            ObjectProvider<RoleCandidates> ranking,
            ObjectProvider<PeopleShown> watchers,
            TeamRegister register,
            ChallengeRegister challenges,
            TeamPeople people,
            AskingQueries askings,
            Profiles profiles,
            CurrentActor current,
            Clock clock) {
        this.ranking = ranking;
        this.watchers = watchers;
        this.register = register;
        this.challenges = challenges;
        this.people = people;
        this.askings = askings;
        this.profiles = profiles;
        this.current = current;
        this.clock = clock;
    }

    /** Who could fill this role, best first; only members may ask, and nobody who is asked or has a team already is named. */
    public List<SuggestedPerson> forRole(OpenRoleDetails role) {
        Actor actor = current.require();
        TeamFacts team = register.find(role.team())
                .filter(found -> found.has(actor.id()))
                .orElseThrow(NotFound::new);
        RoleCandidates ranker = ranking.getIfAvailable();
        if (ranker == null) return List.of();
        Set<AccountId> busy = busy(team);
        List<RoleCandidate> ranked = ranker.rank(team, wanted(role, team), RANKED).stream()
                .filter(candidate -> !busy.contains(candidate.account())
                        && !Collections.disjoint(
                                candidate.covers(), role.skills().keySet()))
                .limit(SHOWN)
                .toList();
        Map<AccountId, TeamPerson> shown =
                people.others(actor, ranked.stream().map(RoleCandidate::account).toList());
        Coverage today = Coverage.of(
                challenges.get(team.challenge()).skills(),
                profiles.present(
                        team.members().stream().map(TeamMember::account).toList()));
        Map<AccountId, Coverage> joined = new HashMap<>();
        profiles.present(shown.keySet()).forEach(profile -> joined.put(profile.account(), today.with(profile)));
        return ranked.stream()
                .flatMap(candidate -> Stream.ofNullable(shown.get(candidate.account()))
                        .map(person -> new SuggestedPerson(
                                candidate, person, joined.getOrDefault(candidate.account(), today))))
                .toList();
    }

    /** Tells that these people were really shown for this role. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void shown(OpenRoleDetails role, List<SuggestedPerson> suggested) {
        if (suggested.isEmpty()) return;
        List<AccountId> accounts =
                suggested.stream().map(each -> each.ranked().account()).toList();
        register.find(role.team())
                .ifPresent(team ->
                        watchers.orderedStream().forEach(watcher -> watcher.forRole(team.challenge(), accounts)));
    }

    /** Researchers whose name the person who is acting may read and who want to be in teams, by name. */
    public List<TeamPerson> byName(TeamId id) {
        Actor actor = current.require();
        TeamFacts team =
                register.find(id).filter(found -> found.ledBy(actor.id())).orElseThrow(NotFound::new);
        Set<AccountId> busy = busy(team);
        List<AccountId> open = profiles.present(profiles.all()).stream()
                .filter(ResearcherProfile::openToTeams)
                .map(ResearcherProfile::account)
                .filter(account -> !busy.contains(account))
                .toList();
        return people.others(actor, open).values().stream()
                .filter(person -> person.name() != null)
                .sorted(Comparator.comparing(person -> String.valueOf(person.name())))
                .toList();
    }

    private Set<AccountId> busy(TeamFacts team) {
        Set<AccountId> busy = register.ofChallenge(team.challenge()).stream()
                .flatMap(other -> other.members().stream())
                .map(TeamMember::account)
                .collect(Collectors.toSet());
        askings.of(team.id(), clock.instant()).forEach(asking -> busy.add(asking.account()));
        return busy;
    }

    /** What the whole challenge asks, so that points mean the same for every role, and what only the role asks. */
    private List<SkillRequirement> wanted(OpenRoleDetails role, TeamFacts team) {
        List<SkillRequirement> wanted =
                new ArrayList<>(challenges.get(team.challenge()).skills());
        Set<SkillId> asked = wanted.stream().map(SkillRequirement::skill).collect(Collectors.toSet());
        role.skills().forEach((skill, level) -> {
            if (!asked.contains(skill)) wanted.add(new SkillRequirement(skill, level, 1, false));
        });
        return wanted;
    }
}
