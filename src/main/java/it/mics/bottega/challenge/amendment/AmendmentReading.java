package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.platform.DatabaseClock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what has changed on a challenge, as far as its reader may know it, and keeps who has read it. */
@Service
public class AmendmentReading {
    private final AmendmentQueries queries;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final CaseKeepers cases;
    private final LiveChallenge live;
    private final CurrentActor current;
    private final DatabaseClock clock;

    AmendmentReading(
            AmendmentQueries queries,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            CaseKeepers cases,
            LiveChallenge live,
            CurrentActor current,
            DatabaseClock clock) {
        this.queries = queries;
        this.challenges = challenges;
        this.policy = policy;
        this.cases = cases;
        this.live = live;
        this.current = current;
        this.clock = clock;
    }

    /** The amendments of this challenge, last first: announced ones for everybody, the others for its company alone. */
    @Transactional(readOnly = true)
    public List<ShownAmendment> of(ChallengeId challenge) {
        Actor actor = current.get();
        ChallengeFacts facts = readable(challenge, actor);
        boolean company = actor.actsFor(facts.owner());
        boolean brief = policy.mayReadBrief(actor, facts);
        return queries.all(challenge, actor.isVisitor() ? null : actor.id()).stream()
                .filter(each -> company || each.status() == AmendmentStatus.ANNOUNCED)
                .map(each -> company ? each : each.withoutNote())
                .map(each -> brief ? each : each.withoutBrief())
                .toList();
    }

    /** An amendment for whoever decides about it; where the brief is closed even to them, without it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public ShownAmendment toDecide(AmendmentId id) {
        Actor actor = current.require();
        if (!cases.reads(actor, AmendmentProposing.SUBJECT, id.value())) throw new NotFound();
        ShownAmendment found = queries.find(id).orElseThrow(NotFound::new);
        return policy.mayReadBrief(actor, challenges.get(found.challenge())) ? found : found.withoutBrief();
    }

    /** I have read what changed; without that I send no proposal. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void acknowledge(AmendmentId id) {
        Actor actor = current.require();
        ShownAmendment found = queries.find(id)
                .filter(each -> each.status() == AmendmentStatus.ANNOUNCED)
                .orElseThrow(NotFound::new);
        readable(found.challenge(), actor);
        queries.acknowledge(id, actor.id(), clock.now());
        live.changed(found.challenge());
    }

    private ChallengeFacts readable(ChallengeId challenge, Actor actor) {
        return challenges
                .find(challenge)
                .filter(found -> policy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
    }
}
