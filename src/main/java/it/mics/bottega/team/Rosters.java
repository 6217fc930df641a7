package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.rule.TeamMixes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** What every change of a roster has in common: locks in one order, rules derived anew, refusals of the database put into words. */
@Component
class Rosters {
    private final Teams teams;
    private final TeamQueries queries;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final CurrentActor current;
    private final Profiles profiles;
    private final TeamMixes mixes;
    private final LiveTeams live;
    private final Clock clock;

    Rosters(
            Teams teams,
            TeamQueries queries,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            CurrentActor current,
            Profiles profiles,
            TeamMixes mixes,
            LiveTeams live,
            Clock clock) {
        this.mixes = mixes;
        this.live = live;
        this.teams = teams;
        this.queries = queries;
        this.challenges = challenges;
        this.policy = policy;
        this.current = current;
        this.profiles = profiles;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Team lock(TeamId id) {
        return teams.lock(id).orElseThrow(NotFound::new);
    }

    /** Several teams, always in the order of their ids, so that nobody waits in a circle. */
    List<Team> lockAll(Collection<TeamId> ids) {
        return ids.isEmpty() ? List.of() : teams.lockAll(ids);
    }

    /** Makes everybody who would ask or place this person for the same challenge wait; always before any team is held. */
    void hold(AccountId person, ChallengeId challenge) {
        queries.lockPerson(person, challenge);
    }

    /** The team’s challenge as the person who acts may see it, refused where it takes no more entries. */
    ChallengeFacts openChallenge(ChallengeId id) {
        // One that nobody may know of yet answers like one that is not there.
        ChallengeFacts challenge =
                challenges.find(id).filter(ChallengeFacts::isPublic).orElseThrow(NotFound::new);
        if (!challenge.takesEntries(now())) throw new RuleViolation("team.challenge.closed");
        return policy.seenBy(current.get(), challenge);
    }

    /** Makes everybody who would place this person for the same challenge wait, then refuses where the person has a team already. */
    void place(AccountId person, ChallengeId challenge) {
        hold(person, challenge);
        queries.activeTeam(person, challenge).ifPresent(name -> {
            throw new RuleViolation("team.join.elsewhere", name);
        });
    }

    /** The organisation in which this person works now; the profile knows best, else the person who acts is asked. */
    @Nullable
    OrganisationId organisation(AccountId person, Actor actor) {
        OrganisationId known = profiles.present(List.of(person)).stream()
                .findFirst()
                .map(ResearcherProfile::organisation)
                .orElse(null);
        if (known != null || !actor.is(person)) return known;
        return actor.organisations().stream()
                .min(Comparator.comparing(OrganisationId::value))
                .orElse(null);
    }

    /** Refuses people who do not want to be asked, or cannot be; one refusal for all, so that it gives no reason away. */
    void invitable(AccountId person) {
        boolean open = queries.isResearcher(person)
                && profiles.present(List.of(person)).stream()
                        .anyMatch(profile -> profile.openToTeams() && profile.visibility() != ProfileVisibility.HIDDEN);
        if (!open) throw new RuleViolation("team.invite.notOpen");
    }

    /**
     * Refuses people of the company that posted the challenge, and people from industry where it wants none; a refusal to somebody
     * who may not know the company would name it.
     */
    void admissible(ChallengeFacts seen, AccountId person, @Nullable OrganisationId organisation) {
        if (seen.owner().equals(organisation)) throw new RuleViolation("team.join.owner");
        if (!seen.teamRules().industryMembers() && mixes.fromIndustry(person, organisation))
            throw new RuleViolation("team.join.industry");
    }

    /** Derives the state from the challenge’s rules and writes; what the database refuses becomes a refusal in words. */
    void settle(Team team) {
        challenges.find(team.challenge()).ifPresent(challenge -> team.derive(challenge.teamRules(), mixes::of));
        write(team);
    }

    /** Writes at once, and lets open pages know. */
    void write(Team team) {
        try {
            teams.saveAndFlush(team);
            live.changed(team.id());
        } catch (DataIntegrityViolationException e) {
            throw refusal(e);
        }
    }

    static RuntimeException refusal(DataIntegrityViolationException e) {
        String why = String.valueOf(e.getMostSpecificCause().getMessage());
        if (why.contains("team_size")) return new RuleViolation("team.join.lastPlace");
        if (why.contains("membership_one_per_challenge")) return new RuleViolation("team.join.elsewhereNow");
        if (why.contains("membership_one_per_team")) return new RuleViolation("team.ask.already");
        if (why.contains("team_name_once")) return new RuleViolation("team.name.taken");
        if (why.contains("team_look_once")) return new RuleViolation("team.name.similar");
        return e;
    }
}
