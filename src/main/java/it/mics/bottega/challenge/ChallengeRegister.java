package it.mics.bottega.challenge;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unfiltered truth about challenges for the modules above, and the two moves that evaluation makes. */
@Service
public class ChallengeRegister {
    private final ChallengeQueries queries;
    private final Challenges challenges;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ChallengeHistory history;
    private final AuditTrail audit;

    ChallengeRegister(
            ChallengeQueries queries,
            Challenges challenges,
            ChallengeHistory history,
            AuditTrail audit,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.challenges = challenges;
        this.history = history;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The challenge, if it exists. */
    @Transactional(readOnly = true)
    public Optional<ChallengeFacts> find(ChallengeId id) {
        return Optional.ofNullable(queries.facts(List.of(id)).get(id));
    }

    /** The challenge; refuses where it does not exist. */
    @Transactional(readOnly = true)
    public ChallengeFacts get(ChallengeId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Those of these challenges that exist, in the order asked. */
    @Transactional(readOnly = true)
    public List<ChallengeFacts> present(Collection<ChallengeId> ids) {
        var found = queries.facts(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .distinct()
                .toList();
    }

    /** Every challenge, oldest first. */
    @Transactional(readOnly = true)
    public List<ChallengeId> all() {
        return queries.all();
    }

    /** The challenges in one of these states, oldest first; one that is withheld is not open. */
    @Transactional(readOnly = true)
    public List<ChallengeId> withStatus(ChallengeStatus... statuses) {
        return queries.withStatus(Arrays.asList(statuses));
    }

    /** When each challenge in one of these states that is not withheld was last changed. */
    @Transactional(readOnly = true)
    public Map<ChallengeId, Instant> versions(Collection<ChallengeStatus> statuses) {
        return queries.versions(statuses);
    }

    /** The company has begun to read the proposals; nothing happens where it had already. */
    @Transactional
    public void beginEvaluation(ChallengeId id) {
        Actor actor = current.require();
        Challenge challenge = challenges.lock(id).orElseThrow(NotFound::new);
        StatusChange change = challenge.beginEvaluation(actor, clock.instant());
        if (change != null) record(id, actor, change);
    }

    /** The company’s results are published; whoever calls has made sure that every proposal has its answer. */
    @Transactional
    public void publishResults(ChallengeId id, Actor actor) {
        Challenge challenge = challenges.lock(id).orElseThrow(NotFound::new);
        record(id, actor, challenge.publishResults(actor, clock.instant()));
        events.publishEvent(new ResultsPublished(id));
    }

    private void record(ChallengeId id, Actor actor, StatusChange change) {
        history.add(id, actor, change, clock.instant());
        audit.record(actor, "challenge." + change.to(), "challenge", id.value(), null);
        events.publishEvent(new ChallengeChanged(id));
    }
}
