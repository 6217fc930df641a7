package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeAmending;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a company changes a challenge that is open: it proposes, and its spoke co-signs. */
@Service
@PreAuthorize("hasRole('COMPANY_MEMBER')")
public class AmendmentProposing {
    static final String SUBJECT = "amendment";

    private final ChallengeAmendments amendments;
    private final AmendmentMoves moves;
    private final ChallengeAmending amending;
    private final ChallengeRegister challenges;
    private final ModerationDesk desk;
    private final CurrentActor current;
    private final DatabaseClock clock;

    AmendmentProposing(
            ChallengeAmendments amendments,
            AmendmentMoves moves,
            ChallengeAmending amending,
            ChallengeRegister challenges,
            ModerationDesk desk,
            CurrentActor current,
            DatabaseClock clock) {
        this.amendments = amendments;
        this.moves = moves;
        this.amending = amending;
        this.challenges = challenges;
        this.desk = desk;
        this.current = current;
        this.clock = clock;
    }

    /** What may change on this challenge of mine, as it stands. */
    @Transactional(readOnly = true)
    public AmendedTerms standing(ChallengeId challenge) {
        return AmendedTerms.of(own(challenge));
    }

    /** Proposes a change and hands it to the spoke of the challenge. */
    @Transactional
    public AmendmentId propose(ChallengeId challenge, AmendedTerms to, String reason, Language language) {
        ChallengeFacts about = own(challenge);
        Actor actor = current.require();
        ChallengeAmendment amendment = ChallengeAmendment.propose(about, to, reason, language, actor, clock.now());
        amending.check(challenge, amendment::applied);
        if (amendments.lockProposed(challenge).isPresent()) throw new RuleViolation("amendment.already");
        try {
            amendments.save(amendment);
            amendments.flush();
        } catch (DataIntegrityViolationException twice) {
            throw new RuleViolation("amendment.already");
        }
        desk.open(SUBJECT, amendment.id().value(), about.primarySpoke());
        moves.made(amendment, actor, "COMPANY_MEMBER");
        return amendment.id();
    }

    /** Takes back what was not decided yet. */
    @Transactional
    public void withdraw(AmendmentId id) {
        ChallengeAmendment amendment = amendments.lock(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        amendment.withdraw(challenges.get(amendment.challenge()), actor, clock.now());
        desk.withdraw(SUBJECT, id.value());
        moves.made(amendment, actor, "COMPANY_MEMBER");
    }

    private ChallengeFacts own(ChallengeId challenge) {
        Actor actor = current.require();
        return challenges
                .find(challenge)
                .filter(found -> actor.actsFor(found.owner()))
                .orElseThrow(NotFound::new);
    }
}
