package it.mics.bottega.demo.material;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The researchers drawn by lot, the same ones from the same seed: who they are, where they work, what they can do. */
public final class DemoCast {
    /** With the four of the story, 320 researchers. */
    public static final int SIZE = 316;
    /** How many have only just arrived. */
    public static final int NEWCOMERS = 40;

    private static final int STARS = 2;
    private static final int STAR_SKILLS = 25;
    private static final List<CareerStage> LATER = List.of(
            CareerStage.TENURE_TRACK,
            CareerStage.TENURE_TRACK,
            CareerStage.TENURE_TRACK,
            CareerStage.ASSOCIATE,
            CareerStage.ASSOCIATE,
            CareerStage.ASSOCIATE,
            CareerStage.FULL,
            CareerStage.TECHNOLOGIST,
            CareerStage.TECHNOLOGIST,
            CareerStage.INDUSTRY_RESEARCHER);

    private final int year;
    private final Random random = new Random(DemoIds.SEED);
    private final List<DemoTheme> themes = DemoTheme.all();
    private final DemoBiographer biographer = new DemoBiographer(random);
    private final DemoSkillPicker skills;
    private final DemoNames names;
    private final List<Map<String, Object>> institutions =
            ReferenceFiles.records("demo/institutions.yaml", "institutions");

    /** A lot drawn with this thesaurus for this year, leaving out names that others have. */
    public DemoCast(Thesaurus thesaurus, int year, List<String> takenNames) {
        this.year = year;
        this.skills = new DemoSkillPicker(thesaurus, year);
        this.names = new DemoNames(random, takenNames);
    }

    /** The researchers in the order of their keys. */
    public List<DemoResearcher> draw() {
        List<Boolean> south = shares(SIZE, 0.40);
        List<Boolean> women = shares(SIZE, 0.45);
        List<Boolean> early = shares(SIZE, 0.55);
        DemoDeck<Boolean> foreign = new DemoDeck<>(shares(SIZE, 0.11), random);
        DemoDeck<Map<String, Object>> southern = places(true);
        DemoDeck<Map<String, Object>> northern = places(false);
        List<DemoResearcher> cast = new ArrayList<>();
        int stars = 0;
        int newcomers = 0;
        for (int n = 0; n < SIZE; n++) {
            boolean young = early.get(n);
            boolean star = !young && stars < STARS;
            boolean newcomer = young && newcomers < NEWCOMERS && n % 4 != 0;
            if (star) stars++;
            if (newcomer) newcomers++;
            Map<String, Object> place = (south.get(n) ? southern : northern).draw();
            String name = foreign.draw() ? names.foreign(women.get(n)) : names.italian(women.get(n));
            cast.add(
                    person("r%03d".formatted(n), name, women.get(n), place, stage(young, star, place), star, newcomer));
        }
        return cast;
    }

    private DemoResearcher person(
            String key,
            String name,
            boolean woman,
            Map<String, Object> place,
            CareerStage stage,
            boolean star,
            boolean newcomer) {
        DemoTheme main = theme(place);
        DemoTheme second = newcomer || random.nextInt(10) < 4 ? null : other(main);
        int years = years(stage);
        int count = newcomer ? 3 : star ? STAR_SKILLS : 5 + random.nextInt(5) + random.nextInt(5);
        LocalizedText city = DemoFiles.text(place, "place");
        LocalizedText bio =
                newcomer ? biographer.newcomer(main, city) : biographer.bio(main, second, stage, years, city);
        int works =
                newcomer ? random.nextInt(2) : stage == CareerStage.PHD ? 2 + random.nextInt(2) : 2 + random.nextInt(5);
        TreeSet<Integer> spokes = new TreeSet<>(List.of(main.spoke()));
        if (second != null) spokes.add(second.spoke());
        boolean oneLanguage = random.nextInt(12) == 0;
        LocalizedText headline = biographer.headline(main);
        return new DemoResearcher(
                key,
                name,
                woman,
                DemoFiles.string(place, "key"),
                oneLanguage ? headline.with(Language.EN, null) : headline,
                oneLanguage ? bio.with(Language.EN, null) : bio,
                stage,
                stage == CareerStage.PHD ? null : year - years,
                visibility(),
                random.nextInt(100) < 86,
                capacity(),
                random.nextInt(4) == 0 ? 5 + random.nextInt(60) : null,
                10 + 10 * random.nextInt(5),
                newcomer ? null : trl(),
                skills.pick(main, second, stage, count, random),
                spokes,
                sectors(main, second),
                biographer.outputs(main, second, works, year - Math.min(years, 12), year),
                random.nextInt(200));
    }

    private CareerStage stage(boolean young, boolean star, Map<String, Object> place) {
        if (star) return CareerStage.FULL;
        boolean teaches = !DemoFiles.string(place, "key").matches("cnr|istituto-.*|laboratorio-.*|centro-.*");
        if (young) return teaches && random.nextInt(100) < 55 ? CareerStage.PHD : CareerStage.POSTDOC;
        CareerStage stage = LATER.get(random.nextInt(LATER.size()));
        boolean academic = stage == CareerStage.ASSOCIATE || stage == CareerStage.FULL;
        if (academic && !teaches) return CareerStage.TECHNOLOGIST;
        boolean privately =
                DemoFiles.string(place, "key").matches("laboratorio-.*|centro-.*|istituto-(tessile|meccatronica).*");
        return stage == CareerStage.INDUSTRY_RESEARCHER && !privately ? CareerStage.TENURE_TRACK : stage;
    }

    private int years(CareerStage stage) {
        return switch (stage) {
            case PHD -> 1 + random.nextInt(3);
            case POSTDOC -> 1 + random.nextInt(7);
            case TENURE_TRACK -> 9 + random.nextInt(6);
            case ASSOCIATE -> 12 + random.nextInt(10);
            case FULL -> 20 + random.nextInt(12);
            case TECHNOLOGIST, INDUSTRY_RESEARCHER -> 9 + random.nextInt(12);
        };
    }

    private DemoTheme theme(Map<String, Object> place) {
        List<String> spokes = DemoFiles.words(place, "spokes");
        // Three in four serve one of the spokes their institution is known for.
        List<DemoTheme> fitting = random.nextInt(4) == 0
                ? themes
                : themes.stream()
                        .filter(theme -> spokes.contains(String.valueOf(theme.spoke())))
                        .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private @Nullable DemoTheme other(DemoTheme main) {
        DemoTheme other = themes.get(random.nextInt(themes.size()));
        return other.equals(main) ? null : other;
    }

    private Map<Sector, Boolean> sectors(DemoTheme main, @Nullable DemoTheme second) {
        Map<Sector, Boolean> sectors = new EnumMap<>(Sector.class);
        if (second != null) sectors.put(second.sectors().getFirst(), false);
        main.sectors().forEach(sector -> sectors.put(sector, random.nextInt(10) < 6));
        return sectors;
    }

    private ProfileVisibility visibility() {
        int drawn = random.nextInt(100);
        return drawn < 38
                ? ProfileVisibility.PUBLIC
                : drawn < 95 ? ProfileVisibility.PROGRAMME : ProfileVisibility.HIDDEN;
    }

    private int capacity() {
        return List.of(0, 1, 1, 2, 2, 2, 2, 2, 3, 3, 4, 5).get(random.nextInt(12));
    }

    private TrlRange trl() {
        int from = 1 + random.nextInt(4);
        return new TrlRange(from, from + 1 + random.nextInt(3));
    }

    private DemoDeck<Map<String, Object>> places(boolean south) {
        List<Map<String, Object>> weighted = new ArrayList<>();
        for (Map<String, Object> institution : institutions) {
            if (Boolean.TRUE.equals(institution.get("south")) != south) continue;
            weighted.addAll(Collections.nCopies(DemoFiles.number(institution, "weight"), institution));
        }
        return new DemoDeck<>(weighted, random);
    }

    /** So many trues and falses as the share says, shuffled. */
    private List<Boolean> shares(int size, double share) {
        List<Boolean> all = new ArrayList<>(Collections.nCopies((int) Math.round(size * share), true));
        all.addAll(Collections.nCopies(size - all.size(), false));
        Collections.shuffle(all, random);
        return all;
    }
}
