package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The search index as a port: it proposes candidates and counts them; the database decides what is shown. */
public interface CandidateIndex {
    /** Challenges by words and facets. */
    FoundPage findChallenges(FindQuery query);

    /** People by words and facets, among the clearances of the query only. */
    FoundPage findPeople(FindQuery query);

    /** People open to teams who may suit, best first. */
    List<Candidate> people(Sought sought);

    /** Open challenges that may suit, best first. */
    List<Candidate> challenges(Sought sought);

    /** How near each person's texts are to this one, in 0..1, comparable across texts; people without any likeness are absent. */
    Map<UUID, Double> affinity(LocalizedText text, Collection<UUID> people);

    /** Open challenges that resemble this one in skills, spoke, sector and words, without it. */
    List<UUID> similar(
            UUID challenge, LocalizedText text, Collection<SkillId> skills, Map<Facet, Set<String>> shared, int limit);

    /** People open to teams who hold at least these levels of every skill, without those who are not there whatever the index says. */
    int countPeople(Map<SkillId, Integer> levels, Collection<UUID> gone);

    /** The same with everybody whom the index holds. */
    default int countPeople(Map<SkillId, Integer> levels) {
        return countPeople(levels, Set.of());
    }

    /** Titles that contain a word with this beginning. */
    List<UUID> titlesWith(String beginning, int limit);

    /** Reads the present truth of these challenges and shows it to every search that follows. */
    void refreshChallenges(Collection<UUID> ids);

    /** Reads the present truth of these people and shows it to every search that follows. */
    void refreshPeople(Collection<UUID> ids);

    /** Reads texts with these concepts from now on; where that changes what is written, everything is built anew meanwhile. */
    void use(Thesaurus thesaurus);

    /** Builds everything anew beside the present index, then swaps; searches go on meanwhile. */
    void rebuild();

    /** Compares with the truth and mends what differs; answers how many documents did. */
    int repair();

    /** How the index is. */
    Condition condition();

    /** The words, concepts and passages this index understands. */
    TextReader reader();

    /** The state of the index for those who watch over it. */
    record Condition(boolean incomplete, int challenges, int people) {}
}
