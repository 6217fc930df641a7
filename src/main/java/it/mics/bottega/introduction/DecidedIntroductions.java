package it.mics.bottega.introduction;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Introductions that ended with a yes or a no: the whole truth, for modules above that learn from it and tell only counts. */
@Component
public class DecidedIntroductions {
    private final Introductions introductions;

    DecidedIntroductions(Introductions introductions) {
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
}
