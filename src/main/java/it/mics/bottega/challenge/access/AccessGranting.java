package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company does with the brief of its own challenge: let people read it, refuse, take access back, see who has read. */
@Service
@PreAuthorize("hasRole('COMPANY_MEMBER')")
public class AccessGranting {
    private static final String ROLE = "COMPANY_MEMBER";

    private final AccessQueries queries;
    private final Moves moves;
    private final ChallengeRegister challenges;
    private final CurrentActor current;
    private final Clock clock;

    /** A challenge of ours, and how many people ask to read its brief. */
    public record Waiting(ChallengeFacts challenge, int requests) {}

    AccessGranting(
            AccessQueries queries, Moves moves, ChallengeRegister challenges, CurrentActor current, Clock clock) {
        this.queries = queries;
        this.moves = moves;
        this.challenges = challenges;
        this.current = current;
        this.clock = clock;
    }

    /** Who asked, who may read, who may not any more. */
    @Transactional(readOnly = true)
    public List<GivenAccess> accesses(ChallengeId challenge) {
        return queries.given(own(challenge));
    }

    /** Our challenges on which people wait for our answer, longest waiting first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        Map<ChallengeId, Integer> requests =
                queries.waitingFor(current.require().companies());
        return requests.entrySet().stream()
                .map(each -> new Waiting(challenges.get(each.getKey()), each.getValue()))
                .toList();
    }

    /** Who has opened the brief, last first. */
    @Transactional(readOnly = true)
    public List<Reading> readings(ChallengeId challenge) {
        return queries.readings(own(challenge));
    }

    /** Lets the person read as soon as they have accepted the agreement. */
    @Transactional
    public void grant(AccessId access) {
        AccessRequest request = moves.hold(access);
        Actor actor = current.require();
        Instant now = clock.instant();
        boolean there = queries.belongs(request.person(), request.organisation(), now);
        request.grant(moves.about(request), there, actor, now);
        moves.made(request, actor, ROLE);
    }

    /** Does not let the person read, and tells them why. */
    @Transactional
    public void refuse(AccessId access, String reason) {
        AccessRequest request = moves.hold(access);
        Actor actor = current.require();
        request.refuse(moves.about(request), reason, actor, clock.instant());
        moves.made(request, actor, ROLE);
    }

    /** Takes the access back at once, also from pages that are open, and tells the person why. */
    @Transactional
    public void revoke(AccessId access, String reason) {
        AccessRequest request = moves.hold(access);
        Actor actor = current.require();
        request.revoke(moves.about(request), reason, actor, clock.instant());
        moves.made(request, actor, ROLE);
    }

    private ChallengeId own(ChallengeId challenge) {
        Actor actor = current.require();
        return challenges
                .find(challenge)
                .filter(found -> actor.actsFor(found.owner()))
                .map(ChallengeFacts::id)
                .orElseThrow(NotFound::new);
    }
}
