package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.uikit.Ui;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads answers for the person who asks: the company its own, a team its own once published, everybody the awarded. */
@Service
@Transactional(readOnly = true)
public class AnswerReading {
    private final Decisions decisions;
    private final ProposalReading reading;
    private final ProposalRegister proposals;
    private final ChallengeRegister challenges;
    private final ChallengePolicy readable;
    private final AnswerPolicy policy;
    private final ChallengePolicy briefs;
    private final CurrentActor current;
    private final People people;

    AnswerReading(
            Decisions decisions,
            ProposalReading reading,
            ProposalRegister proposals,
            ChallengeRegister challenges,
            ChallengePolicy readable,
            AnswerPolicy policy,
            ChallengePolicy briefs,
            CurrentActor current,
            People people) {
        this.decisions = decisions;
        this.reading = reading;
        this.proposals = proposals;
        this.challenges = challenges;
        this.readable = readable;
        this.policy = policy;
        this.briefs = briefs;
        this.current = current;
        this.people = people;
    }

    /** The page of answers of a challenge; not there for those who may not read its proposals. */
    public AnswerSheet sheet(ChallengeId id) {
        Actor actor = current.get();
        boolean may = reading.mayReadSentTo(id);
        ChallengeFacts facts = challenges.get(id);
        // Refused before anything else is asked, so that it costs what an id of nothing costs.
        if (!may && !policy.mayAnswer(actor, facts)) throw new NotFound();
        ChallengeFacts challenge = readable.seenBy(actor, facts);
        int count = reading.count(id);
        ChallengeFacts seen = briefs.seenBy(actor, challenge);
        if (!may) return new AnswerSheet(seen, true, false, true, false, count, List.of());
        boolean published = isPublished(challenge);
        boolean mayAnswer = policy.mayAnswer(actor, challenge) && !published;
        Map<ProposalId, Decision> known = mayAnswer || published
                ? decisions.of(id.value()).stream().collect(Collectors.toMap(Decision::proposal, Function.identity()))
                : Map.of();
        List<Answer> answers = reading.sentTo(id).stream()
                .sorted(Comparator.comparing(
                                (SubmittedProposal sent) -> sent.content().title())
                        .thenComparing(sent -> sent.facts().id().value()))
                .map(sent -> answer(sent, known.get(sent.facts().id())))
                .toList();
        return new AnswerSheet(seen, actor.actsFor(challenge.owner()), true, mayAnswer, published, count, answers);
    }

    /** The published answer to the proposal of my own team. */
    public Optional<PublishedAnswer> mine(ProposalId id) {
        ProposalFacts facts = proposals.find(id).orElse(null);
        if (facts == null || reading.ofTeam(facts.team()).isEmpty()) return Optional.empty();
        return decisions.published(List.of(id.value())).stream().findFirst().map(AnswerReading::published);
    }

    /** What everybody may read of the results: the awarded first, then those mentioned. */
    public List<PublicResult> results(ChallengeId id) {
        if (challenges.find(id).filter(AnswerReading::isPublished).isEmpty()) return List.of();
        List<Decision> named = decisions.of(id.value()).stream()
                .filter(decision -> decision.publishedAt() != null)
                .filter(decision -> decision.form().outcome() != null
                        && Objects.requireNonNull(decision.form().outcome()).isNamed())
                .sorted(Comparator.comparing((Decision decision) ->
                        Objects.requireNonNull(decision.form().outcome())))
                .toList();
        return named.stream()
                .flatMap(decision -> proposals.standing(List.of(decision.proposal())).stream()
                        .map(sent -> new PublicResult(
                                Objects.requireNonNull(decision.form().outcome()),
                                sent.content().title(),
                                sent.content().language(),
                                sent.teamName())))
                .toList();
    }

    private Answer answer(SubmittedProposal sent, @Nullable Decision decision) {
        if (decision == null) return new Answer(sent, AnswerForm.empty(Ui.language()), 0, null, "", false);
        String by = decision.decidedBy() == null
                ? ""
                : people.name(new AccountId(Objects.requireNonNull(decision.decidedBy())));
        return new Answer(sent, decision.form(), decision.version(), decision.savedAt(), by, decision.staged());
    }

    private static PublishedAnswer published(Decision decision) {
        AnswerForm form = decision.form();
        return new PublishedAnswer(
                decision.proposal(),
                Objects.requireNonNull(form.outcome()),
                Objects.requireNonNull(form.reason()),
                form.feedback(),
                form.language(),
                Objects.requireNonNull(decision.publishedAt()));
    }

    static boolean isPublished(ChallengeFacts challenge) {
        return challenge.status().hasResults();
    }
}
