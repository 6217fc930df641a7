package it.mics.bottega.demo.material;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws skills: few themes dominate, as in life; what stands first in a theme is what most of its people have. */
final class DemoSkillPicker {
    private static final double CORE = 12;
    private static final double NEAR = 4;
    private static final double SECOND = 6;
    private static final double NARROWER = 0.5;
    private static final int NEIGHBOURS = 2;
    private static final List<Integer> COMMON =
            List.of(201, 105, 510, 801, 302, 701, 809, 808, 604, 703, 409, 503, 203, 404, 506, 603);

    private final Thesaurus thesaurus;
    private final int year;

    DemoSkillPicker(Thesaurus thesaurus, int year) {
        this.thesaurus = thesaurus;
        this.year = year;
    }

    List<DeclaredSkill> pick(DemoTheme main, @Nullable DemoTheme second, CareerStage stage, int count, Random random) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        ranked(weights, main.core(), CORE);
        ranked(weights, main.near(), NEAR);
        if (second != null) ranked(weights, second.core(), SECOND);
        for (int skill : List.copyOf(weights.keySet())) {
            thesaurus.narrower(new SkillId(skill)).forEach(child -> weights.putIfAbsent(child.value(), NARROWER));
        }
        // Everybody has learned something from the neighbours, and mostly the same things.
        for (int n = 0; n < NEIGHBOURS; n++) {
            double drawn = random.nextDouble();
            weights.putIfAbsent(COMMON.get((int) (drawn * drawn * COMMON.size())), SECOND);
        }
        List<DeclaredSkill> picked = new ArrayList<>();
        while (picked.size() < count && !weights.isEmpty()) {
            int skill = draw(weights, random);
            weights.remove(skill);
            picked.add(declared(skill, main, second, stage, random));
        }
        picked.sort(Comparator.comparingInt(DeclaredSkill::level)
                .reversed()
                .thenComparing(each -> each.skill().value()));
        return picked;
    }

    private DeclaredSkill declared(
            int skill, DemoTheme main, @Nullable DemoTheme second, CareerStage stage, Random random) {
        boolean core = main.core().contains(skill);
        double near = core
                ? 0.7
                : main.near().contains(skill)
                        ? -0.2
                        : second != null && second.core().contains(skill) ? 0 : -0.8;
        int level = (int) Math.round(base(stage) + near + random.nextDouble(-0.9, 0.9));
        int interest = core ? 2 + random.nextInt(2) : 1 + random.nextInt(2);
        int unused = core ? random.nextInt(2) : random.nextInt(5);
        return new DeclaredSkill(new SkillId(skill), Math.clamp(level, 1, 5), interest, year - unused);
    }

    private static double base(CareerStage stage) {
        return switch (stage) {
            case PHD -> 2.6;
            case POSTDOC -> 3.4;
            case TENURE_TRACK -> 3.8;
            case ASSOCIATE -> 4.1;
            case FULL -> 4.4;
            case TECHNOLOGIST -> 3.8;
            case INDUSTRY_RESEARCHER -> 3.6;
        };
    }

    private static void ranked(Map<Integer, Double> weights, List<Integer> skills, double heaviest) {
        int rank = 1;
        for (int skill : skills) weights.merge(skill, heaviest / Math.sqrt(rank++), Math::max);
    }

    private static int draw(Map<Integer, Double> weights, Random random) {
        double at = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        int last = 0;
        for (var entry : weights.entrySet()) {
            last = entry.getKey();
            at -= entry.getValue();
            if (at < 0) break;
        }
        return last;
    }
}
