package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Says whether a moderator is part of an introduction; nobody decides about an introduction of their own. */
@Service
public class Involvement {
    private final ChallengeRegister challenges;
    private final TeamRegister teams;

    Involvement(ChallengeRegister challenges, TeamRegister teams) {
        this.challenges = challenges;
        this.teams = teams;
    }

    /** The message key of the sentence that says why this moderator does not decide; empty where they may. */
    public Optional<String> of(IntroductionFacts facts, Actor moderator) {
        List<TeamMember> members = facts.team() == null
                ? List.of()
                : teams.find(facts.team()).map(team -> team.members()).orElse(List.of());
        return of(facts, moderator, members);
    }

    /** The same within a decision: the team’s roster is held, so that nobody joins it meanwhile. */
    Optional<String> whileDeciding(IntroductionFacts facts, Actor moderator) {
        List<TeamMember> members =
                facts.team() == null ? List.of() : teams.held(facts.team()).members();
        return of(facts, moderator, members);
    }

    private Optional<String> of(IntroductionFacts facts, Actor moderator, List<TeamMember> members) {
        if (moderator.is(facts.person())) return Optional.of("introduction.case.involved.person");
        if (moderator.belongsTo(challenges.get(facts.challenge()).owner()))
            return Optional.of("introduction.case.involved.company");
        List<AccountId> side = members.stream().map(TeamMember::account).toList();
        if (side.stream().anyMatch(moderator::is)) return Optional.of("introduction.case.involved.team");
        return moderator.is(facts.asker()) ? Optional.of("introduction.case.involved.asker") : Optional.empty();
    }
}
