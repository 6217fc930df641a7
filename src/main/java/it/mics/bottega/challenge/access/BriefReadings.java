package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down each opening of a brief under agreement, by whoever is not of its company. */
@Service
public class BriefReadings {
    private final AccessQueries queries;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final CurrentActor current;
    private final LiveAccess live;
    private final Clock clock;

    BriefReadings(
            AccessQueries queries,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            CurrentActor current,
            LiveAccess live,
            Clock clock) {
        this.queries = queries;
        this.challenges = challenges;
        this.policy = policy;
        this.current = current;
        this.live = live;
        this.clock = clock;
    }

    /** The person who is acting opens the brief now; nothing happens where it is closed to them or was never restricted this far. */
    @Transactional
    public void opened(ChallengeId id) {
        Actor actor = current.get();
        Optional<ChallengeFacts> brief = challenges
                .find(id)
                .filter(facts -> facts.confidentiality() == Confidentiality.NDA && !actor.actsFor(facts.owner()));
        if (actor.isVisitor() || brief.isEmpty() || !policy.mayReadBrief(actor, brief.get())) return;
        Optional<OwnAccess> own = queries.own(actor.id(), id).filter(access -> access.status() == AccessStatus.ACTIVE);
        OrganisationId organisation = own.map(OwnAccess::organisation)
                .orElseGet(() -> actor.organisations().stream()
                        .min(Comparator.comparing(OrganisationId::value))
                        .orElse(null));
        queries.read(id, actor.id(), own.map(OwnAccess::id).orElse(null), organisation, clock.instant());
        live.changed(id);
    }
}
