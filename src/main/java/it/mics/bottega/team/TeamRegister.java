package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.team.AskingEnded.Why;
import it.mics.bottega.team.rule.TeamMixes;
import it.mics.bottega.team.rule.TeamRuleFinding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unfiltered truth about teams for the modules above, and the moves that a proposal and its answer make. */
@Service
public class TeamRegister {
    private final TeamQueries queries;
    private final Rosters rosters;
    private final Endings endings;
    private final ChallengeRegister challenges;
    private final TeamMixes mixes;

    TeamRegister(TeamQueries queries, Rosters rosters, Endings endings, ChallengeRegister challenges, TeamMixes mixes) {
        this.mixes = mixes;
        this.endings = endings;
        this.queries = queries;
        this.rosters = rosters;
        this.challenges = challenges;
    }

    /** The team, if it exists. */
    @Transactional(readOnly = true)
    public Optional<TeamFacts> find(TeamId id) {
        return queries.facts(List.of(id)).stream().findFirst();
    }

    /** The team in which this person is for this challenge. */
    @Transactional(readOnly = true)
    public Optional<TeamFacts> of(AccountId account, ChallengeId challenge) {
        return ofAccount(account).stream()
                .filter(team -> team.challenge().equals(challenge))
                .findFirst();
    }

    /** The teams of this challenge that have not disbanded, oldest first. */
    @Transactional(readOnly = true)
    public List<TeamFacts> ofChallenge(ChallengeId challenge) {
        return queries.facts(queries.teamsFor(challenge));
    }

    /** The teams in which this person is, newest first. */
    @Transactional(readOnly = true)
    public List<TeamFacts> ofAccount(AccountId account) {
        return queries.facts(queries.teamsOf(account));
    }

    /** In how many teams that are at work each of these people is; those who are in none are absent. */
    @Transactional(readOnly = true)
    public Map<AccountId, Integer> engagements(Collection<AccountId> people) {
        return queries.engagements(people);
    }

    /** Those of these people who may be in a team under these rules. */
    public List<ResearcherProfile> admissible(TeamRules rules, List<ResearcherProfile> people) {
        return rules.industryMembers() ? people : mixes.outsideIndustry(people);
    }

    /** How the team stands against each rule of its challenge. */
    @Transactional(readOnly = true)
    public List<TeamRuleFinding> rules(TeamId id) {
        TeamFacts team = find(id).orElseThrow(NotFound::new);
        ChallengeFacts challenge = challenges.get(team.challenge());
        return TeamRuleFinding.of(challenge.teamRules(), mixes.of(team.members()));
    }

    /** How the team would stand against each rule without this member. */
    @Transactional(readOnly = true)
    public List<TeamRuleFinding> rulesWithout(TeamId id, AccountId member) {
        TeamFacts team = find(id).orElseThrow(NotFound::new);
        ChallengeFacts challenge = challenges.get(team.challenge());
        return TeamRuleFinding.of(
                challenge.teamRules(),
                mixes.of(team.members().stream()
                        .filter(each -> !each.account().equals(member))
                        .toList()));
    }

    /** The team with its roster held until the end of the transaction, so that nobody comes or goes meanwhile. */
    @Transactional
    public TeamFacts held(TeamId id) {
        rosters.lock(id);
        return find(id).orElseThrow(NotFound::new);
    }

    /** Holds these teams in the one order that all keep, before each is changed in turn. */
    @Transactional
    public void hold(Collection<TeamId> ids) {
        rosters.lockAll(ids);
    }

    /** The team has handed in a proposal; refuses where a rule is broken, and from now on nobody comes or goes. */
    @Transactional
    public void entered(TeamId id) {
        Team team = rosters.lock(id);
        // What profiles say may have changed since the roster did.
        rosters.settle(team);
        List<Ended> ended = team.enter(rosters.now());
        rosters.write(team);
        endings.tell(id, ended, Why.TEAM_CLOSED);
    }

    /** The team has taken its proposal back and may change again. */
    @Transactional
    public void reopened(TeamId id) {
        Team team = rosters.lock(id);
        team.reopen();
        rosters.settle(team);
    }

    /** The answer to the team’s proposal has been published. */
    @Transactional
    public void decided(TeamId id, boolean awarded) {
        Team team = rosters.lock(id);
        team.decide(awarded);
        rosters.write(team);
    }
}
