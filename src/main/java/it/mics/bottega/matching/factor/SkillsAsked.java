package it.mics.bottega.matching.factor;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.SkillCover;
import java.util.List;

/** The cover of the must-haves, or of the rest. */
final class SkillsAsked {
    private SkillsAsked() {}

    static Worth worth(SkillCover cover, Pair pair, boolean mustHave) {
        List<Evidence.SkillHeld> skills = pair.challenge().skills().stream()
                .filter(asked -> asked.mustHave() == mustHave)
                .map((SkillRequirement asked) -> cover.best(asked, pair.person().skills()))
                .toList();
        return new Worth(SkillCover.share(skills), skills);
    }
}
