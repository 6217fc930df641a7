package it.mics.bottega.team.looking;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.Asking;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamPeople;
import it.mics.bottega.team.TeamPerson;
import it.mics.bottega.team.TeamRegister;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks for a team for a challenge: said by the person, for one challenge, to the teams that form for it and to nobody else. */
@Service
public class TeamSeekers {
    /** What one says about oneself has at most so many letters. */
    public static final int LONGEST = 300;

    private final SeekerQueries queries;
    private final TeamCatalogue catalogue;
    private final TeamRegister teams;
    private final TeamPeople people;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Profiles profiles;
    private final CurrentActor current;
    private final Clock clock;

    TeamSeekers(
            SeekerQueries queries,
            TeamCatalogue catalogue,
            TeamRegister teams,
            TeamPeople people,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            Profiles profiles,
            CurrentActor current,
            Clock clock) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.teams = teams;
        this.people = people;
        this.challenges = challenges;
        this.policy = policy;
        this.profiles = profiles;
        this.current = current;
        this.clock = clock;
    }

    /** The person who acts looks for a team for this challenge, or says it in other words. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void seek(ChallengeId id, String note) {
        Actor actor = current.require();
        ChallengeFacts challenge = challenges
                .find(id)
                .filter(found -> policy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
        if (!challenge.takesEntries(clock.instant())) throw new RuleViolation("team.challenge.closed");
        if (actor.belongsTo(challenge.owner())) throw new RuleViolation("team.join.owner");
        teams.of(actor.id(), id).ifPresent(team -> {
            throw new RuleViolation("team.join.elsewhere", team.name());
        });
        if (profiles.mine().filter(TeamSeekers::findable).isEmpty()) throw new RuleViolation("team.seek.profile");
        String words = note.strip();
        if (words.length() > LONGEST) throw new RuleViolation("team.seek.long", LONGEST);
        queries.put(id, new Seeking(actor.id(), words, clock.instant()));
    }

    /** The person who acts looks for a team no more. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void drop(ChallengeId id) {
        if (!queries.drop(id, current.require().id())) throw new NotFound();
    }

    /** Whether the person who acts can look for a team for this challenge, and what they say where they do. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public MySearch mine(ChallengeId id) {
        Actor actor = current.require();
        boolean may = actor.has(Role.RESEARCHER)
                && challenges
                        .find(id)
                        .filter(found -> policy.mayRead(actor, found))
                        .filter(found -> found.takesEntries(clock.instant()) && !actor.belongsTo(found.owner()))
                        .isPresent()
                && teams.of(actor.id(), id).isEmpty();
        return new MySearch(may, may ? queries.of(id, actor.id()) : Optional.empty());
    }

    /** Whether one can look for a team, and what one says about it already. */
    public record MySearch(boolean possible, Optional<Seeking> said) {}

    /** Who looks for a team for the challenge of this one, for its members: first who brings most of what it lacks. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Seeker> of(TeamId id) {
        TeamDetails team = catalogue.details(id);
        if (!team.team().has(current.require().id()) || !team.summary().looks()) return List.of();
        List<Seeking> all = queries.of(team.team().challenge());
        Map<AccountId, ResearcherProfile> written =
                profiles.present(all.stream().map(Seeking::account).toList()).stream()
                        .filter(TeamSeekers::findable)
                        .collect(Collectors.toMap(ResearcherProfile::account, Function.identity()));
        Map<AccountId, TeamPerson> shown = people.others(current.require(), written.keySet());
        Set<AccountId> asked =
                team.asked().stream().map(Asking::account).collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .filter(seeking -> shown.containsKey(seeking.account()))
                .map(seeking -> seeker(seeking, team, written, shown, asked))
                .sorted(Comparator.comparingInt(seeker -> -seeker.closes().size()))
                .toList();
    }

    /** Drops who looked for a team for a challenge that takes no more entries, once a day. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Rome")
    @Transactional
    public void retire() {
        queries.retire(clock.instant());
    }

    private static Seeker seeker(
            Seeking seeking,
            TeamDetails team,
            Map<AccountId, ResearcherProfile> written,
            Map<AccountId, TeamPerson> shown,
            Set<AccountId> asked) {
        Set<SkillId> held = Objects.requireNonNull(written.get(seeking.account())).skills().stream()
                .map(DeclaredSkill::skill)
                .collect(Collectors.toSet());
        List<SkillId> gaps = team.summary().coverage().gaps().stream()
                .map(SkillRequirement::skill)
                .toList();
        List<SkillId> covers = team.summary().challenge().skills().stream()
                .map(SkillRequirement::skill)
                .filter(held::contains)
                .toList();
        return new Seeker(
                seeking,
                Objects.requireNonNull(shown.get(seeking.account())),
                covers.stream().filter(gaps::contains).toList(),
                covers.stream().filter(skill -> !gaps.contains(skill)).toList(),
                asked.contains(seeking.account()));
    }

    /** Teams can find only who wants to be found. */
    private static boolean findable(ResearcherProfile profile) {
        return profile.openToTeams() && profile.visibility() != ProfileVisibility.HIDDEN;
    }
}
