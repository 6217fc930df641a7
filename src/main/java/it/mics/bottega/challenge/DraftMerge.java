package it.mics.bottega.challenge;

import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two people of one company wrote on the same draft: fields that only one of them changed come together by themselves, skill by
 * skill; fields that both changed are there twice, for them to choose.
 */
public final class DraftMerge {
    private final ChallengeDraft base;
    private final ChallengeDraft theirs;
    private final ChallengeDraft mine;

    private DraftMerge(ChallengeDraft base, ChallengeDraft theirs, ChallengeDraft mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /** Brings together what became of a draft that both began from. */
    public static DraftMerge of(ChallengeDraft base, ChallengeDraft theirs, ChallengeDraft mine) {
        return new DraftMerge(base, theirs, mine);
    }

    /** Both together, with my words where both changed the same. */
    public ChallengeDraft withMine() {
        return join(mine, theirs);
    }

    /** Both together, with their words where both changed the same. */
    public ChallengeDraft withTheirs() {
        return join(theirs, mine);
    }

    /** The fields that both changed, each to something else. */
    public List<DraftField> disputed() {
        return Stream.of(DraftField.values())
                .filter(field -> field.differs(withMine(), withTheirs()))
                .toList();
    }

    /** What I have on the form by now, with their words in this field. */
    public ChallengeDraft take(DraftField theirField, ChallengeDraft now) {
        ChallengeDraft chosen = of(base, theirs, now).withTheirs();
        return DraftField.compose(field -> field == theirField ? chosen : now);
    }

    private ChallengeDraft join(ChallengeDraft preferred, ChallengeDraft other) {
        return DraftField.compose(
                field -> field.differs(base, preferred) ? preferred : other, skills(preferred, other));
    }

    private List<SkillRequirement> skills(ChallengeDraft preferred, ChallengeDraft other) {
        Map<SkillId, SkillRequirement> before = bySkill(base);
        Map<SkillId, SkillRequirement> first = bySkill(preferred);
        Map<SkillId, SkillRequirement> second = bySkill(other);
        Set<SkillId> all = new LinkedHashSet<>();
        preferred.skills().forEach(asked -> all.add(asked.skill()));
        other.skills().forEach(asked -> all.add(asked.skill()));
        List<SkillRequirement> joined = new ArrayList<>();
        for (SkillId skill : all) {
            boolean changed = !Objects.equals(before.get(skill), first.get(skill));
            SkillRequirement stays = changed ? first.get(skill) : second.get(skill);
            if (stays != null) joined.add(stays);
        }
        return joined;
    }

    private static Map<SkillId, SkillRequirement> bySkill(ChallengeDraft draft) {
        return draft.skills().stream().collect(Collectors.toMap(SkillRequirement::skill, Function.identity()));
    }
}
