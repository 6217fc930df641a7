package it.mics.bottega.challenge.criteria;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeSubmitted;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unfiltered truth about criteria for whoever may read the challenge, and their freezing when it is handed in. */
@Service
public class CriteriaRegister {
    private final CriteriaRows rows;
    private final StandardCriteria standard;

    CriteriaRegister(CriteriaRows rows, StandardCriteria standard) {
        this.rows = rows;
        this.standard = standard;
    }

    /** What proposals to this challenge are judged by: its own criteria, or the standard ones where it has none. */
    @Transactional(readOnly = true)
    public CriteriaSheet of(ChallengeId challenge) {
        return rows.find(challenge)
                .orElseGet(() -> new CriteriaSheet(0, standard.of(StandardCriteria.Kind.INDUSTRIAL, challenge)));
    }

    /** Freezes them within the transaction that hands the challenge in. */
    @EventListener
    @Transactional
    void handedIn(ChallengeSubmitted submitted) {
        seal(submitted.challenge());
    }

    /** What was handed in before criteria were kept is judged by the standard ones. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    @Transactional
    void complete() {
        rows.withoutCriteria().forEach(this::seal);
    }

    private void seal(ChallengeId challenge) {
        if (rows.version(challenge).isEmpty())
            rows.store(challenge, 1, of(challenge).criteria());
        rows.seal(challenge);
    }
}
