package it.mics.bottega.challenge.criteria;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a company writes the criteria of its own challenge, as long as it writes the challenge. */
@Service
@PreAuthorize("hasRole('COMPANY_MEMBER')")
public class CriteriaWriting {
    private final CriteriaRows rows;
    private final CriteriaRegister register;
    private final ChallengeRegister challenges;
    private final CurrentActor current;

    CriteriaWriting(CriteriaRows rows, CriteriaRegister register, ChallengeRegister challenges, CurrentActor current) {
        this.rows = rows;
        this.register = register;
        this.challenges = challenges;
        this.current = current;
    }

    /** The criteria of a challenge of mine. */
    @Transactional(readOnly = true)
    public CriteriaSheet sheet(ChallengeId challenge) {
        mustBeMine(challenge);
        return register.of(challenge);
    }

    /** Saves them; refused where the challenge was handed in, or somebody else has saved since version {@code seen}. */
    @Transactional
    public CriteriaSheet save(ChallengeId challenge, List<Criterion> criteria, int seen) {
        mustBeMine(challenge);
        String status = rows.lockedStatus(challenge).orElseThrow(NotFound::new);
        if (!ChallengeStatus.valueOf(status).isEditable()) throw new RuleViolation("challenge.save.notEditable");
        if (criteria.size() > CriteriaSheet.MOST) throw new RuleViolation("criteria.tooMany", CriteriaSheet.MOST);
        int version = rows.version(challenge).orElse(0);
        if (version != seen) throw new RuleViolation("criteria.changedMeanwhile");
        rows.store(challenge, version + 1, criteria);
        return register.of(challenge);
    }

    private void mustBeMine(ChallengeId challenge) {
        Actor actor = current.require();
        if (!challenges
                .find(challenge)
                .filter(found -> actor.actsFor(found.owner()))
                .isPresent()) throw new NotFound();
    }
}
