package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a researcher does to read a brief under agreement: ask the company, accept the agreement. */
@Service
public class AccessAsking {
    private final AccessRequests requests;
    private final AccessQueries queries;
    private final Moves moves;
    private final Agreements agreements;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final CurrentActor current;
    private final Clock clock;

    AccessAsking(
            AccessRequests requests,
            AccessQueries queries,
            Moves moves,
            Agreements agreements,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            CurrentActor current,
            Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.moves = moves;
        this.agreements = agreements;
        this.challenges = challenges;
        this.policy = policy;
        this.current = current;
        this.clock = clock;
    }

    /** Where my access to this brief stands; empty where I never asked. */
    @Transactional(readOnly = true)
    public Optional<OwnAccess> mine(ChallengeId challenge) {
        Actor actor = current.get();
        return actor.isVisitor() ? Optional.empty() : queries.own(actor.id(), challenge);
    }

    /** Asks the company to let me read, as a member of one of my organisations, and says why. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public AccessId ask(ChallengeId challenge, OrganisationId as, String reason) {
        Actor actor = current.require();
        ChallengeFacts facts = challenges
                .find(challenge)
                .filter(found -> policy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
        if (queries.own(actor.id(), challenge)
                .filter(own -> own.status().isLiving())
                .isPresent()) throw new RuleViolation("access.ask.already");
        AccessRequest request =
                AccessRequest.ask(facts, policy.mayReadBrief(actor, facts), as, reason, actor, clock.instant());
        try {
            requests.save(request);
            moves.made(request, actor, "RESEARCHER");
        } catch (DataIntegrityViolationException twice) {
            throw new RuleViolation("access.ask.already");
        }
        return request.id();
    }

    /** Accepts the agreement in the version that I have read; from then on I may read the brief. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void agree(AccessId access, int version) {
        AccessRequest request = moves.hold(access);
        Actor actor = current.require();
        int accepted = queries.accepted(access);
        queries.add(request.agree(
                moves.about(request),
                agreements.current(AgreementKind.BRIEF),
                version,
                accepted,
                actor,
                clock.instant()));
        moves.made(request, actor, "RESEARCHER");
    }
}
