package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.CaseGate;
import it.mics.bottega.governance.conflict.SignatureState;
import it.mics.bottega.governance.conflict.Thing;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
    private final ResultsPublishing publishing;
    private final CaseGate gate;
    private final ModerationDesk desk;
    private final AnswerPolicy policy;
    private final CurrentActor current;
    private final People people;
    private final Clock clock;

    AnswerWriting(
            Decisions decisions,
            ProposalRegister proposals,
            ChallengeRegister challenges,
            ResultsPublishing publishing,
            CaseGate gate,
            ModerationDesk desk,
            AnswerPolicy policy,
            CurrentActor current,
            People people,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.challenges = challenges;
        this.publishing = publishing;
        this.gate = gate;
        this.desk = desk;
        this.policy = policy;
        this.current = current;
        this.people = people;
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

    /** Publishes every answer together, or lets that wait for a second signature: true where it is done; refused while any proposal waits for a complete answer. */
    @Transactional
    public boolean publish(ChallengeId id) {
        Actor actor = current.require();
        ChallengeFacts challenge = evaluated(id, actor);
        publishing.requireAllAnswered(id);
        boolean clean = gate.passes(
                actor,
                Role.COMPANY_MEMBER.name(),
                new Thing(ResultsParties.TYPE, id.value()),
                CaseDecision.approve(),
                () -> waits(challenge));
        if (clean) publishing.publish(id, actor);
        return clean;
    }

    /** How the second signature stands that the results need, where they need one. */
    @Transactional(readOnly = true)
    public Optional<SignatureState> signature(ChallengeId id) {
        Actor actor = current.require();
        return challenges
                .find(id)
                .filter(facts -> actor.actsFor(facts.owner()))
                .flatMap(facts -> gate.signature(ResultsParties.TYPE, id.value()));
    }

    private CaseView waits(ChallengeFacts challenge) {
        desk.open(ResultsParties.TYPE, challenge.id().value(), challenge.primarySpoke());
        return desk.openOn(ResultsParties.TYPE, challenge.id().value()).orElseThrow(NotFound::new);
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
        if (desk.openOn(ResultsParties.TYPE, id.value()).isPresent())
            throw new RuleViolation("evaluation.answer.waitsForSignature");
        if (policy.hasEntered(actor, challenge)) throw new RuleViolation("evaluation.answer.ownTeam");
        switch (challenge.status()) {
            case CLOSED_TO_ENTRIES, IN_EVALUATION -> {}
            case PUBLISHED_RESULTS, FOLLOW_UP, ARCHIVED -> throw new RuleViolation("evaluation.answer.published");
            default -> throw new RuleViolation("evaluation.answer.tooEarly");
        }
        return challenge;
    }
}
