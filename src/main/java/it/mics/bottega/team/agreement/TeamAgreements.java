package it.mics.bottega.team.agreement;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.MembershipId;
import it.mics.bottega.team.RosterAgreements;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a team agree on before they hand in: each reads it and accepts it, in the version that is in force. */
@Service
public class TeamAgreements {
    private final AgreementQueries queries;
    private final Agreements agreements;
    private final RosterAgreements roster;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;

    TeamAgreements(
            AgreementQueries queries,
            Agreements agreements,
            RosterAgreements roster,
            TeamRegister teams,
            ChallengeRegister challenges,
            People people,
            CurrentActor current,
            Clock clock) {
        this.queries = queries;
        this.agreements = agreements;
        this.roster = roster;
        this.teams = teams;
        this.challenges = challenges;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** Where the team stands, for its members; empty where the challenge asks for no agreement. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<TeamConsent> of(TeamId id) {
        AccountId me = current.require().id();
        TeamFacts team = teams.find(id).filter(found -> found.has(me)).orElseThrow(NotFound::new);
        ChallengeFacts challenge = challenges.get(team.challenge());
        if (!challenge.teamRules().agreement()) return Optional.empty();
        Agreement now = agreements.current(AgreementKind.TEAM);
        List<AccountId> waiting = team.members().stream()
                .filter(member -> member.agreement() < now.version())
                .map(TeamMember::account)
                .toList();
        Map<AccountId, String> names = people.names(waiting);
        return Optional.of(new TeamConsent(
                now,
                challenge.ipOption(),
                waiting.stream()
                        .map(account -> new TeamConsent.Waiting(account, names.get(account)))
                        .toList(),
                team.members().size(),
                queries.last(id, me)));
    }

    /** Accepts the version that was on the screen; refused where a newer one has come into force meanwhile. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void accept(TeamId id, int seenVersion) {
        AccountId me = current.require().id();
        TeamFacts team = teams.find(id).filter(found -> found.has(me)).orElseThrow(NotFound::new);
        ChallengeFacts challenge = challenges.get(team.challenge());
        if (!challenge.teamRules().agreement()) throw new RuleViolation("team.agreement.notAsked");
        Agreement now = agreements.current(AgreementKind.TEAM);
        if (now.version() != seenVersion) throw new RuleViolation("access.agree.newVersion");
        MembershipId membership = roster.accepted(id, me, seenVersion);
        queries.add(membership, me, now, challenge.ipOption(), clock.instant());
    }
}
