package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.text.Typed;
import it.mics.bottega.taxonomy.SkillSearch;
import it.mics.bottega.taxonomy.Taxonomy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What somebody who is typing may mean: skills that open challenges ask for, other skills, and titles of challenges. */
@Service
public class Suggestions {
    private static final int SKILLS = 5;
    private static final int TITLES = 4;
    private static final int SHORTEST = 2;

    private final Taxonomy taxonomy;
    private final ChallengeSearch search;

    Suggestions(Taxonomy taxonomy, ChallengeSearch search) {
        this.taxonomy = taxonomy;
        this.search = search;
    }

    /** Skills before titles; the skills that more open challenges ask for come first. */
    public List<Suggestion> of(String letters, Language language) {
        String typed = Typed.read(letters);
        if (typed.strip().length() < SHORTEST) return List.of();
        Map<String, Integer> open = search.openBy(Facet.SKILL);
        List<Suggestion> all = new ArrayList<>();
        taxonomy.skillSearch(language).find(typed.strip()).stream()
                .filter(found -> found.beginning())
                .map(SkillSearch.Found::skill)
                .map(skill -> new Suggestion(
                        skill.label().best(language),
                        "challenges?q=" + URLEncoder.encode(skill.label().best(language), StandardCharsets.UTF_8),
                        true,
                        open.getOrDefault(String.valueOf(skill.id().value()), 0)))
                .sorted(Comparator.comparingInt((Suggestion suggestion) -> -suggestion.open())
                        .thenComparing(Suggestion::words))
                .limit(SKILLS)
                .forEach(all::add);
        for (ChallengeFacts challenge : search.titled(typed, TITLES)) {
            all.add(new Suggestion(
                    challenge.title().best(language), ChallengeLinks.challenge(challenge.id()), false, 0));
        }
        return all;
    }

    /** Words to take over, where they lead, whether they name a skill, and how many open challenges ask for it. */
    public record Suggestion(String words, String link, boolean skill, int open) {}
}
