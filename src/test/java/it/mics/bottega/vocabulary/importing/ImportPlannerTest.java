package it.mics.bottega.vocabulary.importing;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportPlannerTest {
    private static final KnownConcept CURATED = new KnownConcept(
            301,
            new LocalizedText("valutazione del ciclo di vita", "life cycle analysis"),
            false,
            false,
            null,
            null,
            Map.of(Language.EN, Set.of("LCA")),
            Map.of());

    @Test
    void a_name_that_another_concept_bears_does_not_become_a_synonym() {
        ImportedConcept arriving = concept("urn:a", "environmental accounting", "lca", "Green accounting", "tanning");
        ImportedConcept preferred = concept("urn:b", "tanning", "green accounting", "hide curing");
        ImportPlan plan = new ImportPlanner(List.of(CURATED), Map.of()).plan(List.of(arriving, preferred));
        assertThat(plan.added())
                .extracting(addition -> addition.brought().getOrDefault(Language.EN, Set.of()))
                .containsExactly(Set.of("Green accounting"), Set.of("hide curing"));
    }

    private static ImportedConcept concept(String uri, String label, String... others) {
        return new ImportedConcept(uri, new LocalizedText(null, label), Map.of(Language.EN, List.of(others)), null);
    }
}
