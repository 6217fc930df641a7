package it.mics.bottega.matching.index;

import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes and asks every skill under the number that it has now, so that what was said under a merged number is found. */
final class PresentSkills {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Thesaurus thesaurus;

    PresentSkills(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    IndexedChallenge of(IndexedChallenge challenge) {
        return new IndexedChallenge(
                challenge.id(),
                challenge.version(),
                challenge.names(),
                challenge.title(),
                challenge.teaser(),
                challenge.brief(),
                challenge.restricted(),
                challenge.clearances(),
                facets(challenge.facets()),
                skills(challenge.skillWeights(), Integer::sum),
                challenge.open(),
                challenge.openedAt(),
                challenge.submitUntil(),
                challenge.trlFrom(),
                challenge.trlTo());
    }

    IndexedPerson of(IndexedPerson person) {
        return new IndexedPerson(
                person.id(),
                person.version(),
                person.name(),
                person.clearance(),
                person.headline(),
                person.bio(),
                person.outputs(),
                facets(person.facets()),
                levels(person.levels()),
                person.openToTeams());
    }

    FindQuery of(FindQuery query) {
        return new FindQuery(
                query.words(),
                facets(query.chosen()),
                query.order(),
                query.from(),
                query.size(),
                query.clearances(),
                query.gone());
    }

    /** What was said of both numbers counts at its highest level. */
    Map<SkillId, Integer> levels(Map<SkillId, Integer> levels) {
        return skills(levels, Math::max);
    }

    /** The same values, those that are skills under their present numbers. */
    Map<Facet, Set<String>> facets(Map<Facet, Set<String>> facets) {
        Map<Facet, Set<String>> present = new EnumMap<>(Facet.class);
        present.putAll(facets);
        present.computeIfPresent(
                Facet.SKILL,
                (facet, values) -> values.stream().map(this::present).collect(Collectors.toSet()));
        return present;
    }

    private Map<SkillId, Integer> skills(Map<SkillId, Integer> skills, BinaryOperator<Integer> both) {
        Map<SkillId, Integer> present = new HashMap<>();
        skills.forEach((skill, value) -> present.merge(thesaurus.present(skill), value, both));
        return present;
    }

    private String present(String value) {
        // What stands in an address may be anything.
        if (!NUMBER.matcher(value).matches()) return value;
        return String.valueOf(
                thesaurus.present(new SkillId(Integer.parseInt(value))).value());
    }
}
