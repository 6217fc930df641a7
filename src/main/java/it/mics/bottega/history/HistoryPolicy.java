package it.mics.bottega.history;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ConcernedChallenges;
import it.mics.bottega.governance.audit.ActScope;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The one place that says who may read which part of the record of acts. */
@Component
class HistoryPolicy {
    static final String CHALLENGE = "challenge";
    static final String TEAM = "team";
    static final String PROPOSAL = "proposal";
    static final String ACCOUNT = "account";

    /** What keeps the application running: accounts, roles, imports, the record itself; nobody's content. */
    static final Set<String> TECHNICAL = Set.of(ACCOUNT, "audit", "thesaurusImport");

    private final ConcernedChallenges concerned;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final TeamRegister teams;
    private final ProposalRegister proposals;

    HistoryPolicy(
            ConcernedChallenges concerned,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            TeamRegister teams,
            ProposalRegister proposals) {
        this.concerned = concerned;
        this.challenges = challenges;
        this.policy = policy;
        this.teams = teams;
        this.proposals = proposals;
    }

    /** Auditors and the programme office read everything; everybody else their own acts and what is theirs. */
    ActScope scope(Actor actor) {
        if (readsAll(actor)) return ActScope.ALL;
        Map<String, List<UUID>> things = new HashMap<>();
        things.put(ACCOUNT, List.of(actor.id().value()));
        things.put(CHALLENGE, challengesOf(actor));
        List<TeamFacts> own = actor.has(Role.RESEARCHER) ? teams.ofAccount(actor.id()) : List.of();
        things.put(TEAM, own.stream().map(team -> team.id().value()).toList());
        things.put(
                PROPOSAL,
                own.stream()
                        .flatMap(team -> proposals.ofTeam(team.id()).stream())
                        .map(proposal -> proposal.id().value())
                        .toList());
        return ActScope.of(actor.id(), actor.has(Role.TECHNICAL_ADMIN) ? TECHNICAL : Set.of(), things);
    }

    boolean readsAll(Actor actor) {
        return actor.has(Role.AUDITOR) || actor.has(Role.PROGRAMME_OFFICE);
    }

    /** The history of a challenge: its company, its moderators, and those who read everything. */
    boolean mayReadHistory(Actor actor, ChallengeFacts challenge) {
        return !actor.isVisitor()
                && (readsAll(actor) || actor.actsFor(challenge.owner()) || moderates(actor, challenge))
                && policy.mayRead(actor, challenge);
    }

    /** The history of a team: its members, and those who read everything. */
    boolean mayReadHistory(Actor actor, TeamFacts team) {
        return !actor.isVisitor() && (readsAll(actor) || team.has(actor.id()));
    }

    /** The history of a proposal is that of its team. */
    boolean mayReadHistory(Actor actor, ProposalFacts proposal) {
        return teams.find(proposal.team())
                .filter(team -> mayReadHistory(actor, team))
                .isPresent();
    }

    private List<UUID> challengesOf(Actor actor) {
        List<Integer> spokes = actor.grants().stream()
                .filter(grant -> grant.role() == Role.SPOKE_LEADER || grant.role() == Role.SPOKE_DEPUTY)
                .map(Grant::spoke)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (spokes.isEmpty() && actor.companies().isEmpty()) return List.of();
        List<ChallengeId> ids = concerned.of(actor.companies(), spokes);
        Stream<ChallengeFacts> all = challenges.present(ids).stream();
        return all.filter(challenge -> policy.mayRead(actor, challenge))
                .map(challenge -> challenge.id().value())
                .toList();
    }

    private static boolean moderates(Actor actor, ChallengeFacts challenge) {
        return actor.moderates(challenge.primarySpoke())
                || challenge.secondarySpokes().stream().anyMatch(actor::moderates);
    }
}
