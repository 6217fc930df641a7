package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.TextTraits;
import it.mics.bottega.matching.index.text.Tongue;
import it.mics.bottega.matching.latent.TextModel;
import it.mics.bottega.matching.latent.TextParts;
import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Turns challenges and people into documents; no text is stored, the database has it. */
final class Documents {
    /** The points that all skills of a challenge are worth together. */
    private static final double SKILL_POINTS = 40;

    private final TextReader reader;
    private final TextModel model;
    private final IndexSource source;
    private final PresentSkills skills;

    Documents(TextReader reader, TextModel model, IndexSource source) {
        this.reader = reader;
        this.model = model;
        this.source = source;
        skills = new PresentSkills(reader.thesaurus());
    }

    /** The documents of those of these challenges that may be found now. */
    Map<UUID, Document> ofChallenges(Collection<UUID> ids) {
        Map<UUID, Document> present = new HashMap<>();
        source.challenges(ids).forEach(challenge -> present.put(challenge.id(), of(skills.of(challenge))));
        return present;
    }

    /** The documents of those of these people who may be found now. */
    Map<UUID, Document> ofPeople(Collection<UUID> ids) {
        Map<UUID, Document> present = new HashMap<>();
        source.people(ids).forEach(person -> present.put(person.id(), of(skills.of(person))));
        return present;
    }

    /** The documents of those of these people and challenges that may be found now. */
    Map<UUID, Document> of(Collection<UUID> ids) {
        Map<UUID, Document> present = ofChallenges(ids);
        present.putAll(ofPeople(ids));
        return present;
    }

    private Document of(IndexedChallenge challenge) {
        Document document = document(Fields.CHALLENGE, challenge.id(), challenge.version());
        text(document, "title", challenge.title());
        text(document, "teaser", challenge.teaser());
        text(document, "brief", challenge.brief());
        text(document, Fields.RESTRICTED, challenge.restricted());
        labels(document, challenge.skillWeights().keySet());
        document.add(new TextField(Fields.NAMES, challenge.names(), Store.NO));
        for (Language language : Language.values()) {
            String title = challenge.title().in(language);
            if (title != null) document.add(new TextField(Fields.TITLE_WORDS, title, Store.NO));
        }
        concepts(
                document,
                Fields.CONCEPT,
                List.of(challenge.title(), challenge.teaser(), challenge.brief()),
                challenge.skillWeights().keySet());
        concepts(document, Fields.CONCEPT_RESTRICTED, List.of(challenge.restricted()), List.of());
        challenge
                .clearances()
                .forEach(clearance -> document.add(new StringField(Fields.CLEARANCE, clearance, Store.NO)));
        facets(document, challenge.facets());
        double weights = challenge.skillWeights().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        challenge.skillWeights().forEach((skill, weight) -> {
            if (weight > 0)
                document.add(new FeatureField(
                        Fields.ASKS, Fields.concept(skill), (float) (SKILL_POINTS * weight / weights)));
        });
        document.add(new StringField(Fields.OPEN, String.valueOf(challenge.open()), Store.NO));
        document.add(new IntRange("trl", new int[] {challenge.trlFrom()}, new int[] {challenge.trlTo()}));
        Long deadline = challenge.submitUntil();
        if (deadline != null) document.add(new LongField("submit_until", deadline, Store.NO));
        document.add(new NumericDocValuesField(Fields.BY_DEADLINE, byDeadline(challenge)));
        Long opened = challenge.openedAt();
        document.add(new NumericDocValuesField(Fields.BY_NEWEST, opened == null ? 0 : opened));
        traits(document, TextTraits.of(reader, List.of(challenge.title(), challenge.teaser(), challenge.brief())));
        return document;
    }

    private Document of(IndexedPerson person) {
        Document document = document(Fields.PERSON, person.id(), person.version());
        text(document, "headline", person.headline());
        text(document, "bio", person.bio());
        person.outputs().forEach(output -> text(document, "outputs", new LocalizedText(output, output)));
        labels(document, person.levels().keySet());
        document.add(new TextField(Fields.NAMES, person.name(), Store.NO));
        document.add(new StringField(Fields.CLEARANCE, person.clearance(), Store.NO));
        facets(document, person.facets());
        Holdings.write(document, person.levels(), reader.thesaurus());
        person.levels().forEach((skill, level) -> {
            for (int reached = 1; reached <= level; reached++)
                document.add(new StringField(Fields.LEVEL, Fields.atLeast(skill, reached), Store.NO));
        });
        document.add(new StringField(Fields.OPEN, String.valueOf(person.openToTeams()), Store.NO));
        document.add(new NumericDocValuesField(Fields.BY_NEWEST, person.version()));
        document.add(new NumericDocValuesField(Fields.BY_DEADLINE, 0));
        List<Map<String, Integer>> parts =
                parts(person).stream().map(part -> TextTraits.of(reader, part)).toList();
        document.add(new BinaryDocValuesField(Fields.PARTS, new BytesRef(TextParts.pack(model, parts))));
        Map<String, Integer> all = new HashMap<>();
        for (Map<String, Integer> part : parts) part.forEach((trait, times) -> all.merge(trait, times, Integer::sum));
        traits(document, all);
        Set<String> concepts = new LinkedHashSet<>();
        person.levels().keySet().forEach(skill -> concepts.add(Fields.concept(skill)));
        all.keySet().stream().filter(trait -> trait.indexOf(':') < 0).forEach(concepts::add);
        if (!concepts.isEmpty())
            document.add(new Field(Fields.CONCEPT, String.join(" ", concepts), TextField.TYPE_NOT_STORED));
        return document;
    }

    /** The texts that are compared one by one: headline with bio, then each output in the language that it seems to have. */
    static List<List<LocalizedText>> parts(IndexedPerson person) {
        List<List<LocalizedText>> parts = new ArrayList<>();
        parts.add(List.of(person.headline(), person.bio()));
        person.outputs().forEach(output -> parts.add(List.of(Tongue.told(output))));
        return parts;
    }

    private static void traits(Document document, Map<String, Integer> traits) {
        traits.forEach(
                (trait, times) -> document.add(new FeatureField(Fields.TRAITS, trait, (float) Traits.worth(times))));
    }

    private static Document document(String kind, UUID id, long version) {
        Document document = new Document();
        document.add(new KeywordField(Fields.KIND, kind, Store.NO));
        Owners.write(document, id);
        document.add(new NumericDocValuesField(Fields.VERSION, version));
        return document;
    }

    private static void text(Document document, String name, LocalizedText text) {
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (words != null) document.add(new TextField(Fields.in(language, name), words, Store.NO));
        }
    }

    private void labels(Document document, Set<SkillId> skills) {
        for (Language language : Language.values()) {
            StringJoiner labels = new StringJoiner(" ");
            for (SkillId id : skills)
                reader.thesaurus()
                        .find(id)
                        .map(skill -> skill.label().in(language))
                        .ifPresent(labels::add);
            if (labels.length() > 0)
                document.add(new TextField(Fields.in(language, "skills"), labels.toString(), Store.NO));
        }
    }

    private void concepts(Document document, String field, List<LocalizedText> texts, Collection<SkillId> more) {
        StringJoiner concepts = new StringJoiner(" ");
        more.forEach(skill -> concepts.add(Fields.concept(skill)));
        for (LocalizedText text : texts) {
            for (String words : sides(text))
                reader.mentions(words).forEach(mention -> concepts.add(Fields.concept(mention.skill())));
        }
        if (concepts.length() > 0) document.add(new Field(field, concepts.toString(), TextField.TYPE_NOT_STORED));
    }

    private static Set<String> sides(LocalizedText text) {
        Set<String> sides = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (words != null) sides.add(words);
        }
        return sides;
    }

    private static void facets(Document document, Map<Facet, Set<String>> facets) {
        facets.forEach((facet, values) ->
                values.forEach(value -> document.add(new KeywordField(Fields.facet(facet), value, Store.NO))));
    }

    /** Open challenges first, the next deadline leading; then the others, the last deadline leading. */
    private static long byDeadline(IndexedChallenge challenge) {
        Long deadline = challenge.submitUntil();
        if (deadline == null) return Long.MAX_VALUE;
        return challenge.open() ? deadline : Long.MAX_VALUE / 2 - deadline;
    }
}
