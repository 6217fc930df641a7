package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.evaluation.ranking.RankingDesk;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes all answers of a challenge at once: at the company’s word, or when the second signature has come. */
@Service
public class ResultsPublishing {
    private static final DateTimeFormatter IN_EITHER_LANGUAGE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm").withZone(Dates.ROME);

    private final Decisions decisions;
    private final ProposalRegister proposals;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final RankingDesk ranking;
    private final ModerationDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    ResultsPublishing(
            Decisions decisions,
            ProposalRegister proposals,
            ChallengeRegister challenges,
            TeamRegister teams,
            RankingDesk ranking,
            ModerationDesk desk,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.challenges = challenges;
        this.teams = teams;
        this.ranking = ranking;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** What whoever signs reads of one answer. */
    public record Line(String title, String team, Outcome outcome, ReasonCode reason) {}

    /** The answers that would be published. */
    @Transactional(readOnly = true)
    public List<Line> lines(ChallengeId id) {
        Map<ProposalId, SubmittedProposal> sent =
                proposals
                        .standing(proposals.submitted(id).stream()
                                .map(ProposalFacts::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(each -> each.facts().id(), Function.identity()));
        return decisions.of(id.value()).stream()
                .flatMap(decision -> {
                    SubmittedProposal proposal = sent.get(decision.proposal());
                    AnswerForm form = decision.form();
                    Outcome outcome = form.outcome();
                    ReasonCode reason = form.reason();
                    return proposal == null || outcome == null || reason == null
                            ? java.util.stream.Stream.empty()
                            : java.util.stream.Stream.of(
                                    new Line(proposal.content().title(), proposal.teamName(), outcome, reason));
                })
                .toList();
    }

    /** Nobody signed: the company may change its answers and publish again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notSigned(ChallengeId id) {
        desk.withdraw(ResultsParties.TYPE, id.value());
    }

    /** Publishes every answer; refused while any proposal waits for a complete one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(ChallengeId id, Actor actor) {
        requireAllAnswered(id);
        audit.record(actor, "evaluation.publish", "challenge", id.value(), null);
        // First the challenge, then its answers, then the teams: the order that all keep.
        challenges.publishResults(id, actor);
        List<Decision> all = decisions.heldOf(id.value());
        List<ProposalFacts> waiting = proposals.submitted(id);
        Instant now = clock.instant();
        Set<ProposalId> answered =
                new HashSet<>(waiting.stream().map(ProposalFacts::id).toList());
        all.stream()
                .filter(decision -> answered.contains(decision.proposal()))
                .forEach(decision -> decision.publish(now));
        decisions.flush();
        // While the proposals still wait as submitted: what the jurors gave is recorded as it was decided on.
        ranking.keep(id, now);
        proposals.decided(answered);
        teams.hold(waiting.stream().map(ProposalFacts::team).toList());
        for (Decision decision : all) {
            ProposalFacts proposal = proposals.find(decision.proposal()).orElseThrow(NotFound::new);
            if (answered.contains(proposal.id()))
                teams.decided(proposal.team(), decision.form().outcome() == Outcome.AWARDED);
        }
    }

    void requireAllAnswered(ChallengeId id) {
        proposals.openedUntil(id).ifPresent(until -> {
            throw new RuleViolation("evaluation.publish.opened", IN_EITHER_LANGUAGE.format(until));
        });
        Set<ProposalId> staged = new HashSet<>();
        decisions.heldOf(id.value()).stream().filter(Decision::staged).forEach(each -> staged.add(each.proposal()));
        List<ProposalId> unanswered = proposals.submitted(id).stream()
                .map(ProposalFacts::id)
                .filter(proposal -> !staged.contains(proposal))
                .toList();
        if (!unanswered.isEmpty()) throw new UnansweredProposals(unanswered);
    }
}
