package it.mics.bottega.introduction;

import it.mics.bottega.matching.Factor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Introductions that ended with a yes or a no: the whole truth, for modules above that learn from it and tell only counts. */
@Component
public class DecidedIntroductions {
    private final Introductions introductions;
    private final IntroductionEvidence evidence;

    DecidedIntroductions(Introductions introductions, IntroductionEvidence evidence) {
        this.evidence = evidence;
        this.introductions = introductions;
    }

    /** One introduction, decided about or not. */
    @Transactional(readOnly = true)
    public Optional<IntroductionFacts> find(IntroductionId id) {
        return introductions.findById(id).map(Introduction::facts);
    }

    /** Those that both sides accepted, that a leader refused or that the person declined, in the order in which they were asked for. */
    @Transactional(readOnly = true)
    public List<IntroductionFacts> all() {
        return introductions.decided().stream().map(Introduction::facts).toList();
    }

    /** What each factor of the match was worth when the introduction began, 0 to 1. */
    @Transactional(readOnly = true)
    public Map<Factor, Double> worth(IntroductionId id) {
        return evidence.worth(id);
    }
}
