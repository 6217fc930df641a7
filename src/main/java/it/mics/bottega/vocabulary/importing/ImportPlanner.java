package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.vocabulary.importing.ImportPlan.Addition;
import it.mics.bottega.vocabulary.importing.ImportPlan.Alteration;
import it.mics.bottega.vocabulary.importing.ImportPlan.Clash;
import it.mics.bottega.vocabulary.importing.ImportPlan.What;
import it.mics.bottega.vocabulary.importing.ImportPlan.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares imported concepts with the thesaurus. A concept is recognised by its address, else by an equal preferred name in either language.
 * What is curated here keeps its names and its place and only gains synonyms; a name that another concept bears is never taken.
 */
final class ImportPlanner {
    private final Map<String, KnownConcept> byUri = new HashMap<>();
    private final Map<Language, Map<String, KnownConcept>> byName = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, KnownConcept>> bySynonym = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, KnownConcept>> byAnyName = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> taken = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> takenBeside = new EnumMap<>(Language.class);
    private final List<Addition> added = new ArrayList<>();
    private final List<Alteration> changed = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<String> merged;
    private int unchanged;

    private record Found(
            @Nullable KnownConcept concept, @Nullable Clash clash) {}

    /** Compares with these concepts; addresses of merged ones lead to the concept that is left, by its number. */
    ImportPlanner(Collection<KnownConcept> known, Map<String, Integer> mergedInto) {
        merged = Set.copyOf(mergedInto.keySet());
        for (Language language : Language.values()) {
            byName.put(language, new HashMap<>());
            bySynonym.put(language, new HashMap<>());
            taken.put(language, new HashMap<>());
        }
        for (KnownConcept concept : known) {
            String uri = concept.uri();
            if (uri != null) byUri.put(uri, concept);
            for (Language language : Language.values()) {
                String name = concept.label().in(language);
                if (name != null) names(byName, language).put(ConceptNames.key(name), concept);
                for (String synonym : concept.synonyms(language))
                    names(bySynonym, language).putIfAbsent(ConceptNames.key(synonym), concept);
            }
        }
        bearers(known);
        Map<Integer, KnownConcept> byId = new HashMap<>();
        known.forEach(concept -> byId.put(concept.id(), concept));
        mergedInto.forEach((uri, id) -> {
            KnownConcept left = byId.get(id);
            if (left != null) byUri.put(uri, left);
        });
    }

    /** Who bears which name: preferred names before curated synonyms before those that an earlier import brought. */
    private void bearers(Collection<KnownConcept> known) {
        for (Language language : Language.values()) {
            Map<String, KnownConcept> bearers = names(byAnyName, language);
            bearers.putAll(names(bySynonym, language));
            bearers.putAll(names(byName, language));
            for (KnownConcept concept : known) {
                for (String name : concept.brought().getOrDefault(language, Set.of()))
                    bearers.putIfAbsent(ConceptNames.key(name), concept);
            }
        }
    }

    ImportPlan plan(Collection<ImportedConcept> concepts) {
        Map<Integer, String> recognised = new HashMap<>();
        Map<ImportedConcept, KnownConcept> present = new LinkedHashMap<>();
        List<ImportedConcept> fresh = new ArrayList<>();
        for (ImportedConcept concept : concepts) {
            Found found = find(concept);
            KnownConcept known = found.concept;
            Clash clash = found.clash == null ? takenBefore(concept) : found.clash;
            if (clash == null && known != null && recognised.putIfAbsent(known.id(), concept.uri()) != null)
                clash = clash(concept, known.label().best(Language.EN), known, Why.ANOTHER_CONCEPT);
            if (clash != null) clashes.add(clash);
            else if (known == null) fresh.add(concept);
            else present.put(concept, known);
        }
        // Only now is it known which names the files prefer for what, and what has an address.
        fresh.forEach(concept -> added.add(new Addition(concept, beside(concept))));
        present.forEach((concept, known) -> byUri.put(concept.uri(), known));
        Set<String> arriving =
                added.stream().map(addition -> addition.concept().uri()).collect(Collectors.toSet());
        present.forEach((concept, known) -> alter(concept, known, arriving));
        return new ImportPlan(List.copyOf(added), List.copyOf(changed), unchanged, List.copyOf(clashes));
    }

    private Found find(ImportedConcept concept) {
        KnownConcept byAddress = byUri.get(concept.uri());
        KnownConcept candidate = byAddress;
        for (Language language : Language.values()) {
            String name = concept.label().in(language);
            if (name == null) continue;
            String key = ConceptNames.key(name);
            KnownConcept bearer = names(byName, language).get(key);
            if (bearer != null && bearer != candidate) {
                if (bearer.proposed()) return new Found(null, clash(concept, name, bearer, Why.PROPOSED));
                // Whoever was recognised by its address may be curated under another name; its names stay as they are.
                if (byAddress != null && !byAddress.imported()) continue;
                if (candidate != null)
                    return new Found(
                            null,
                            clash(concept, name, bearer, byAddress == null ? Why.TWO_CONCEPTS : Why.ANOTHER_CONCEPT));
                if (bearer.uri() != null) return new Found(null, clash(concept, name, bearer, Why.ANOTHER_CONCEPT));
                candidate = bearer;
            }
        }
        if (candidate != null) return new Found(candidate, null);
        for (Language language : Language.values()) {
            String name = concept.label().in(language);
            KnownConcept bearer =
                    name == null ? null : names(bySynonym, language).get(ConceptNames.key(name));
            if (name != null && bearer != null) return new Found(null, clash(concept, name, bearer, Why.SYNONYM));
        }
        return new Found(null, null);
    }

    /** A name that an earlier concept of the same files bears. */
    private @Nullable Clash takenBefore(ImportedConcept concept) {
        for (Language language : Language.values()) {
            String name = concept.label().in(language);
            String by = name == null ? null : names(taken, language).get(ConceptNames.key(name));
            if (name != null && by != null && !by.equals(concept.uri()))
                return new Clash(concept.label(), name, concept.label(), Why.TWICE);
        }
        for (Language language : Language.values()) {
            String name = concept.label().in(language);
            if (name != null) names(taken, language).put(ConceptNames.key(name), concept.uri());
        }
        return null;
    }

    private void alter(ImportedConcept concept, KnownConcept known, Set<String> arriving) {
        Set<What> what = EnumSet.noneOf(What.class);
        boolean addressed = known.uri() != null || merged.contains(concept.uri());
        if (!addressed) what.add(What.ADDRESS);
        LocalizedText label = known.label();
        String above = concept.broader();
        boolean moved = false;
        if (known.imported()) {
            for (Language language : Language.values()) {
                String name = concept.label().in(language);
                if (name != null) label = label.with(language, name);
            }
            if (!label.equals(known.label())) what.add(What.NAME);
            KnownConcept there = above == null ? null : byUri.get(above);
            moved = arriving.contains(String.valueOf(above))
                    || (there != null
                            && there.id() != known.id()
                            && !Integer.valueOf(there.id()).equals(known.broader()));
            if (moved) what.add(What.PLACE);
        }
        Map<Language, Set<String>> brought = brought(concept, known, label);
        if (!brought.equals(known.brought())) what.add(What.SYNONYMS);
        if (what.isEmpty()) {
            unchanged++;
            return;
        }
        String uri = addressed ? known.uri() : concept.uri();
        changed.add(new Alteration(known.id(), uri, known.label(), label, moved ? above : null, brought, what));
    }

    /** Those of these other names that no other concept bears, here or in the files; of equal claims the first one counts. */
    private List<String> free(
            Language language, Collection<String> names, ImportedConcept concept, @Nullable KnownConcept self) {
        List<String> free = new ArrayList<>();
        for (String name : names) {
            String key = ConceptNames.key(name);
            KnownConcept bearer = names(byAnyName, language).get(key);
            if (bearer != null && bearer != self) continue;
            if (!concept.uri().equals(names(taken, language).getOrDefault(key, concept.uri()))) continue;
            String first = names(takenBeside, language).putIfAbsent(key, concept.uri());
            if (first == null || first.equals(concept.uri())) free.add(name);
        }
        return free;
    }

    /** The other names of a new concept, each once. */
    private Map<Language, Set<String>> beside(ImportedConcept concept) {
        Map<Language, Set<String>> beside = new EnumMap<>(Language.class);
        concept.alternatives().forEach((language, names) -> {
            Set<String> once = beyond(
                    free(language, names, concept, null),
                    List.of(),
                    concept.label().in(language));
            if (!once.isEmpty()) beside.put(language, once);
        });
        return beside;
    }

    /** Everything it is called in the files of a language that they hold, beyond what it is called here; other languages stay. */
    private Map<Language, Set<String>> brought(ImportedConcept concept, KnownConcept known, LocalizedText label) {
        Map<Language, Set<String>> brought = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<String> names = new ArrayList<>();
            String preferred = concept.label().in(language);
            if (preferred != null) names.add(preferred);
            names.addAll(concept.alternatives().getOrDefault(language, List.of()));
            Set<String> present = known.brought().getOrDefault(language, Set.of());
            Set<String> kept = names.isEmpty()
                    ? present
                    : beyond(free(language, names, concept, known), known.synonyms(language), label.in(language));
            if (!kept.isEmpty()) brought.put(language, kept);
        }
        return brought;
    }

    private static Set<String> beyond(List<String> names, List<String> present, @Nullable String own) {
        Set<String> seen = new HashSet<>();
        if (own != null) seen.add(ConceptNames.key(own));
        present.forEach(name -> seen.add(ConceptNames.key(name)));
        Set<String> beyond = new TreeSet<>();
        for (String name : names) if (seen.add(ConceptNames.key(name))) beyond.add(name);
        return beyond;
    }

    private static Clash clash(ImportedConcept concept, String name, KnownConcept other, Why why) {
        return new Clash(concept.label(), name, other.label(), why);
    }

    private static <T> Map<String, T> names(Map<Language, Map<String, T>> all, Language language) {
        return all.computeIfAbsent(language, key -> new HashMap<>());
    }
}
