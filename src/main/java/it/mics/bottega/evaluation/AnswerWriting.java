package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.team.TeamRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company does with the proposals it received: answers each, then publishes all answers at once. */
@Service
@PreAuthorize("hasRole('COMPANY_MEMBER')")
public class AnswerWriting {
    private final Decisions decisions;
    private final ProposalRegister proposals;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final AnswerPolicy policy;
    private final CurrentActor current;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerWriting(
            Decisions decisions,
            ProposalRegister proposals,
            ChallengeRegister challenges,
            TeamRegister teams,
            AnswerPolicy policy,
            CurrentActor current,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.challenges = challenges;
        this.teams = teams;
        this.policy = policy;
        this.current = current;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Saves an answer, complete or not; refused, with the other text, where a colleague saved after this form was read. */
    @Transactional
    public SavedAnswer save(ProposalId id, AnswerForm form, int basedOn) {
        Actor actor = current.require();
        ProposalFacts proposal = proposals
                .find(id)
                .filter(found -> found.status() == ProposalStatus.SUBMITTED || found.status() == ProposalStatus.DECIDED)
                .orElseThrow(NotFound::new);
        ChallengeFacts challenge = evaluated(proposal.challenge(), actor);
        Instant now = clock.instant();
        decisions.begin(UUID.randomUUID(), id.value(), challenge.id().value(), now);
        Decision decision = decisions.held(id.value()).orElseThrow(NotFound::new);
        if (decision.version() != basedOn) {
            UUID by = decision.decidedBy();
            return new SavedAnswer(
                    decision.version(),
                    decision.savedAt(),
                    decision.staged(),
                    decision.form(),
                    by == null ? "" : people.name(new AccountId(by)));
        }
        decision.write(form, actor, challenge.owner(), now);
        Decision saved = decisions.saveAndFlush(decision);
        return new SavedAnswer(saved.version(), saved.savedAt(), saved.staged(), null, actor.name());
    }

    /** Publishes every answer together; refused while any proposal waits for a complete one. */
    @Transactional
    public void publish(ChallengeId id) {
        Actor actor = current.require();
        evaluated(id, actor);
        List<Decision> all = decisions.heldOf(id.value());
        List<ProposalFacts> waiting = proposals.submitted(id);
        Set<ProposalId> staged = new HashSet<>();
        all.stream().filter(Decision::staged).forEach(decision -> staged.add(decision.proposal()));
        List<ProposalId> unanswered = waiting.stream()
                .map(ProposalFacts::id)
                .filter(proposal -> !staged.contains(proposal))
                .toList();
        if (!unanswered.isEmpty()) throw new UnansweredProposals(unanswered);
        Instant now = clock.instant();
        Set<ProposalId> answered =
                new HashSet<>(waiting.stream().map(ProposalFacts::id).toList());
        all.stream()
                .filter(decision -> answered.contains(decision.proposal()))
                .forEach(decision -> decision.publish(now));
        decisions.flush();
        proposals.decided(answered);
        teams.hold(waiting.stream().map(ProposalFacts::team).toList());
        for (Decision decision : all) {
            ProposalFacts proposal = proposals.find(decision.proposal()).orElseThrow(NotFound::new);
            if (answered.contains(proposal.id()))
                teams.decided(proposal.team(), decision.form().outcome() == Outcome.AWARDED);
        }
        audit.record(actor, "evaluation.publish", "challenge", id.value(), null);
        challenges.publishResults(id);
    }

    /** Holds the challenge before any of its answers, whoever saves or publishes, so that nobody waits in a circle. */
    private ChallengeFacts evaluated(ChallengeId id, Actor actor) {
        answerable(id, actor);
        challenges.beginEvaluation(id);
        return answerable(id, actor);
    }

    private ChallengeFacts answerable(ChallengeId id, Actor actor) {
        ChallengeFacts challenge = challenges
                .find(id)
                .filter(facts -> actor.actsFor(facts.owner()))
                .orElseThrow(NotFound::new);
        if (policy.hasEntered(actor, challenge)) throw new RuleViolation("evaluation.answer.ownTeam");
        switch (challenge.status()) {
            case CLOSED_TO_ENTRIES, IN_EVALUATION -> {}
            case PUBLISHED_RESULTS, FOLLOW_UP, ARCHIVED -> throw new RuleViolation("evaluation.answer.published");
            default -> throw new RuleViolation("evaluation.answer.tooEarly");
        }
        return challenge;
    }
}
