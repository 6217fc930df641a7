package it.mics.bottega.demo.material;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The hand-written profiles of the people whom the story names. */
public final class DemoStoryProfiles {
    private DemoStoryProfiles() {}

    /** The profiles as of this year. */
    public static List<DemoResearcher> read(int year) {
        return ReferenceFiles.records("demo/profiles.yaml", "profiles").stream()
                .map(entry -> profile(entry, year))
                .toList();
    }

    private static DemoResearcher profile(Map<String, Object> entry, int year) {
        List<Integer> trl =
                DemoFiles.words(entry, "trl").stream().map(Integer::valueOf).toList();
        Map<Sector, Boolean> sectors = new EnumMap<>(Sector.class);
        DemoFiles.requiredChild(entry, "sectors")
                .forEach((sector, evidence) -> sectors.put(Sector.valueOf(sector), Boolean.TRUE.equals(evidence)));
        TreeSet<Integer> spokes = new TreeSet<>(
                DemoFiles.words(entry, "spokes").stream().map(Integer::valueOf).toList());
        return new DemoResearcher(
                DemoFiles.string(entry, "key"),
                "",
                false,
                "",
                DemoFiles.text(entry, "headline"),
                DemoFiles.text(entry, "bio"),
                CareerStage.valueOf(DemoFiles.string(entry, "stage")),
                year - DemoFiles.number(entry, "careerYears"),
                ProfileVisibility.valueOf(DemoFiles.string(entry, "visibility")),
                true,
                DemoFiles.number(entry, "capacity"),
                null,
                DemoFiles.number(entry, "percent"),
                new TrlRange(trl.getFirst(), trl.getLast()),
                skills(entry, year),
                spokes,
                sectors,
                DemoFiles.children(entry, "outputs").stream()
                        .map(output -> output(output, year))
                        .toList(),
                3);
    }

    /** Each skill with level, interest and years since it was last used. */
    private static List<DeclaredSkill> skills(Map<String, Object> entry, int year) {
        Map<?, ?> skills = (Map<?, ?>) DemoFiles.required(entry, "skills");
        return skills.entrySet().stream()
                .map(skill -> {
                    List<?> values = (List<?>) skill.getValue();
                    return new DeclaredSkill(
                            new SkillId((Integer) skill.getKey()),
                            (Integer) values.get(0),
                            (Integer) values.get(1),
                            year - (Integer) values.get(2));
                })
                .toList();
    }

    private static DemoResearcher.Output output(Map<String, Object> output, int year) {
        int published = year - DemoFiles.number(output, "yearsAgo");
        String title = DemoFiles.string(output, "title");
        return new DemoResearcher.Output(
                title, published, "10.5555/mics." + published + "." + Math.floorMod(title.hashCode(), 1000), true);
    }
}
