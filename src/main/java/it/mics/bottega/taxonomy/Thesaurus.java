package it.mics.bottega.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An immutable picture of the skill thesaurus, and how near two of its concepts are. */
public final class Thesaurus {
    /** A broader or narrower concept counts 0.6 of the exact one (domain definition). */
    public static final double PARENT_OR_CHILD = 0.6;
    /** A concept under the same broader one counts 0.35 (domain definition). */
    public static final double SIBLING = 0.35;

    private final Map<SkillId, Skill> byId = new LinkedHashMap<>();
    private final Map<SkillId, List<SkillId>> narrower = new HashMap<>();
    private final Map<SkillId, SkillId> merged;
    /** At the number of each concept the number under which it is known now, and that of its broader one, 0 for none. */
    private final int[] now;

    private final int[] above;

    /** Builds the picture from its concepts. */
    public Thesaurus(Collection<Skill> skills) {
        this(skills, Map.of());
    }

    /** Builds the picture from its concepts, and from those that have become one with another: their numbers lead there. */
    public Thesaurus(Collection<Skill> skills, Map<SkillId, SkillId> merged) {
        this.merged = Map.copyOf(merged);
        skills.stream().sorted(Comparator.comparing(Skill::id)).forEach(skill -> byId.put(skill.id(), skill));
        int numbers = 1
                + Stream.concat(byId.keySet().stream(), merged.keySet().stream())
                        .mapToInt(SkillId::value)
                        .max()
                        .orElse(0);
        now = new int[numbers];
        above = new int[numbers];
        for (int i = 0; i < numbers; i++) now[i] = present(new SkillId(i)).value();
        for (Skill skill : byId.values()) {
            SkillId broader = skill.broader();
            if (broader == null) continue;
            narrower.computeIfAbsent(present(broader), key -> new ArrayList<>()).add(skill.id());
            above[skill.id().value()] = present(broader).value();
        }
    }

    /** Every concept, by number. */
    public Collection<Skill> all() {
        return byId.values();
    }

    /** The numbers of concepts that have become one with another, and which. */
    public Map<SkillId, SkillId> merged() {
        return merged;
    }

    /** The concept with this number, or the one that it has become, if there is one. */
    public Optional<Skill> find(SkillId id) {
        return Optional.ofNullable(byId.get(present(id)));
    }

    /** The number under which this concept is known now: its own, or that of the concept with which it was merged. */
    public SkillId present(SkillId id) {
        SkillId now = id;
        // Merging is one step after another; more steps than concepts would be a circle, which nobody can make.
        for (int step = 0; step <= merged.size(); step++) {
            SkillId next = merged.get(now);
            if (next == null) return now;
            now = next;
        }
        return id;
    }

    /** The concept with this number. */
    public Skill get(SkillId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No skill " + id));
    }

    /** The narrower concepts directly below. */
    public List<SkillId> narrower(SkillId id) {
        return narrower.getOrDefault(present(id), List.of());
    }

    /** How far having one concept serves where the other is asked, in 0..1: exact 1, parent or child 0.6, sibling 0.35. */
    public double nearness(SkillId first, SkillId second) {
        // Scoring asks this millions of times, so it reads numbers only.
        int asked = now(first.value());
        int held = now(second.value());
        if (asked == held) return 1;
        int aboveAsked = above(asked);
        int aboveHeld = above(held);
        if (aboveAsked == held || aboveHeld == asked) return PARENT_OR_CHILD;
        return aboveAsked != 0 && aboveAsked == aboveHeld ? SIBLING : 0;
    }

    private int now(int number) {
        return number < now.length ? now[number] : number;
    }

    private int above(int number) {
        return number < above.length ? above[number] : 0;
    }

    /** The concept itself and all that count for it, each with its nearness. */
    public Map<SkillId, Double> neighbourhood(SkillId known) {
        SkillId asked = present(known);
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

    /** The topmost concept above this one: the field of knowledge to which it belongs. */
    public SkillId heading(SkillId id) {
        SkillId now = present(id);
        // No deeper than there are concepts, whatever stands above what.
        for (int step = 0; step < byId.size(); step++) {
            SkillId above = broader(now);
            if (above == null) return now;
            now = above;
        }
        return now;
    }

    private @Nullable SkillId broader(SkillId id) {
        Skill skill = byId.get(id);
        SkillId above = skill == null ? null : skill.broader();
        return above == null ? null : present(above);
    }
}
