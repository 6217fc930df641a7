package it.mics.bottega.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An immutable picture of the skill thesaurus, and how near two of its concepts are. */
public final class Thesaurus {
    /** A broader or narrower concept counts 0.6 of the exact one (domain definition). */
    public static final double PARENT_OR_CHILD = 0.6;
    /** A concept under the same broader one counts 0.35 (domain definition). */
    public static final double SIBLING = 0.35;

    private final Map<SkillId, Skill> byId = new LinkedHashMap<>();
    private final Map<SkillId, List<SkillId>> narrower = new HashMap<>();

    /** Builds the picture from its concepts. */
    public Thesaurus(Collection<Skill> skills) {
        skills.stream().sorted(Comparator.comparing(Skill::id)).forEach(skill -> byId.put(skill.id(), skill));
        for (Skill skill : byId.values()) {
            SkillId broader = skill.broader();
            if (broader != null)
                narrower.computeIfAbsent(broader, key -> new ArrayList<>()).add(skill.id());
        }
    }

    /** Every concept, by number. */
    public Collection<Skill> all() {
        return byId.values();
    }

    /** The concept with this number, if there is one. */
    public Optional<Skill> find(SkillId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The concept with this number. */
    public Skill get(SkillId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No skill " + id));
    }

    /** The narrower concepts directly below. */
    public List<SkillId> narrower(SkillId id) {
        return narrower.getOrDefault(id, List.of());
    }

    /** How far having one concept serves where the other is asked, in 0..1: exact 1, parent or child 0.6, sibling 0.35. */
    public double nearness(SkillId asked, SkillId held) {
        if (asked.equals(held)) return 1;
        SkillId above = broader(asked);
        SkillId aboveHeld = broader(held);
        if (held.equals(above) || asked.equals(aboveHeld)) return PARENT_OR_CHILD;
        return above != null && above.equals(aboveHeld) ? SIBLING : 0;
    }

    /** The concept itself and all that count for it, each with its nearness. */
    public Map<SkillId, Double> neighbourhood(SkillId asked) {
        Map<SkillId, Double> near = new LinkedHashMap<>();
        near.put(asked, 1.0);
        SkillId above = broader(asked);
        if (above != null) {
            near.put(above, PARENT_OR_CHILD);
            narrower(above).forEach(sibling -> near.putIfAbsent(sibling, SIBLING));
        }
        narrower(asked).forEach(child -> near.put(child, PARENT_OR_CHILD));
        return near;
    }

    private @Nullable SkillId broader(SkillId id) {
        Skill skill = byId.get(id);
        return skill == null ? null : skill.broader();
    }
}
