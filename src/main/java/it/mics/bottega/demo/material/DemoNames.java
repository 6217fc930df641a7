package it.mics.bottega.demo.material;

import it.mics.bottega.taxonomy.ReferenceFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws names of invented people; nobody has the name of somebody else, and surnames spread. */
final class DemoNames {
    private final Pair given;
    private final Pair abroad;
    private final DemoDeck<String> surnames;
    private final Set<String> taken = new HashSet<>();

    @SuppressWarnings("unchecked")
    DemoNames(Random random, List<String> taken) {
        Map<String, Object> file = (Map<String, Object>) ReferenceFiles.yaml("demo/names.yaml");
        Map<String, Object> others = DemoFiles.requiredChild(file, "abroad");
        given = Pair.of(file, random);
        abroad = Pair.of(others, random);
        surnames = new DemoDeck<>(DemoFiles.words(file, "surnames"), random);
        this.taken.addAll(taken);
    }

    String italian(boolean woman) {
        String name = given.deck(woman).draw() + " " + surnames.draw();
        return taken.add(name) ? name : italian(woman);
    }

    String foreign(boolean woman) {
        String name = abroad.deck(woman).draw();
        return taken.add(name) ? name : italian(woman);
    }

    private record Pair(DemoDeck<String> women, DemoDeck<String> men) {
        static Pair of(Map<String, Object> file, Random random) {
            return new Pair(
                    new DemoDeck<>(DemoFiles.words(file, "women"), random),
                    new DemoDeck<>(DemoFiles.words(file, "men"), random));
        }

        DemoDeck<String> deck(boolean woman) {
            return woman ? women : men;
        }
    }
}
