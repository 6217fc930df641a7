package it.mics.bottega.introduction;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConcernedParties;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looking at a sample afterwards concerns whomever the introduction itself concerns. */
@Component
class SampleParties implements ConcernedParties {
    private final IntroductionParties introductions;

    SampleParties(IntroductionParties introductions) {
        this.introductions = introductions;
    }

    @Override
    public String subjectType() {
        return AutoApproval.SAMPLE;
    }

    @Override
    public Concerned of(UUID subject) {
        return introductions.of(subject);
    }

    @Override
    public Concerned held(UUID subject) {
        return introductions.held(subject);
    }
}
