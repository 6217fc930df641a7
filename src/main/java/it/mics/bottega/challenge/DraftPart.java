package it.mics.bottega.challenge;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A part that a challenge cannot do without, and the step of the form in which it is written. */
public enum DraftPart {
    TITLE(1, draft -> !draft.title().isEmpty()),
    TEASER(1, draft -> !draft.teaser().isEmpty()),
    NEED(1, draft -> !draft.need().isEmpty()),
    SPOKE(1, draft -> draft.primarySpoke() > 0),
    SECTORS(1, draft -> !draft.sectors().isEmpty()),
    TODAY(2, draft -> !draft.today().isEmpty()),
    WANTED(3, draft -> !draft.wanted().isEmpty()),
    TRL(3, draft -> draft.trlFrom() > 0 && draft.trlTo() > 0),
    OUTCOME(3, draft -> draft.outcome() != null),
    SKILLS(4, draft -> draft.skills().size() >= DraftPart.LEAST_SKILLS),
    MUST_HAVE(4, draft -> draft.skills().stream().anyMatch(SkillRequirement::mustHave)),
    CONFIDENTIALITY(5, draft -> draft.confidentiality() != null),
    IP(5, draft -> draft.ipOption() > 0),
    SUBMIT_UNTIL(6, draft -> draft.submitUntil() != null),
    DECIDE_BY(6, draft -> draft.decideBy() != null);

    /** The form has six steps. */
    public static final int STEPS = 6;
    /** A challenge asks for at least three skills. */
    static final int LEAST_SKILLS = 3;

    private final int step;
    private final Predicate<ChallengeDraft> there;

    DraftPart(int step, Predicate<ChallengeDraft> there) {
        this.step = step;
        this.there = there;
    }

    /** The step in which it is written. */
    public int step() {
        return step;
    }

    /** True where the draft has it. */
    public boolean in(ChallengeDraft draft) {
        return there.test(draft);
    }

    /** The message key that says it is missing and what to do. */
    public String missingKey() {
        return "challenge.missing." + name();
    }

    /** The parts of one step. */
    public static List<DraftPart> of(int step) {
        return Stream.of(values()).filter(part -> part.step == step).toList();
    }
}
