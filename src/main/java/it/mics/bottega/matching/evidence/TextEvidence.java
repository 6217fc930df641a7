package it.mics.bottega.matching.evidence;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.ChallengeWords;
import it.mics.bottega.matching.PersonWords;
import it.mics.bottega.matching.evidence.SharedText.Quote;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.text.Mention;
import it.mics.bottega.matching.index.text.Passage;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads a person's texts beside a challenge, as the index reads them, and quotes where they meet. */
@Service
public class TextEvidence {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:?])\\s+|\\n+");
    private static final int CONCEPTS = 8;
    private static final int WORDS = 8;
    private static final int QUOTES = 3;
    private static final int TELLING = 5;

    private final CandidateIndex index;

    TextEvidence(CandidateIndex index) {
        this.index = index;
    }

    /** What these have in common, quoted in this language where it can be; the challenge as its reader sees it. */
    public SharedText between(ResearcherProfile person, ChallengeFacts seen, Language language) {
        return between(
                PersonWords.of(person),
                sentences(person, language),
                ChallengeWords.of(seen),
                sentences(seen, language),
                language);
    }

    /** For readers who do not know who it is: the concepts alone, for any word of the person may be a name; nothing of any output. */
    public SharedText unnamed(ResearcherProfile person, ChallengeFacts seen, Language language) {
        LocalizedText own = new LocalizedText(
                together(person.headline().it(), person.bio().it()),
                together(person.headline().en(), person.bio().en()));
        return SharedText.of(shared(index.reader(), own, ChallengeWords.of(seen)));
    }

    private SharedText between(
            LocalizedText own, List<Line> ownLines, LocalizedText asked, List<Line> askedLines, Language language) {
        TextReader reader = index.reader();
        Set<String> words = new LinkedHashSet<>();
        String mine = own.best(language);
        List<Mention> named = reader.mentions(mine);
        for (Passage passage : reader.answering(asked.best(own.bestLanguage(language)), mine)) {
            // What names a concept stands among the concepts.
            if (named.stream().anyMatch(mention -> mention.start() < passage.end() && passage.start() < mention.end()))
                continue;
            String word = mine.substring(passage.start(), passage.end()).toLowerCase(Locale.ROOT);
            if (word.length() >= TELLING) words.add(word);
        }
        return new SharedText(
                shared(reader, own, asked),
                words.stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(WORDS)
                        .toList(),
                quotes(reader, ownLines, asked),
                quotes(reader, askedLines, own));
    }

    private record Line(String sentence, Language language) {}

    private static List<Line> sentences(ResearcherProfile person, Language language) {
        List<Line> lines = new ArrayList<>();
        add(lines, person.headline(), language);
        add(lines, person.bio(), language);
        person.outputs().stream()
                .filter(ProfileOutput::useForMatching)
                .forEach(output -> lines.add(new Line(output.title(), language)));
        return lines;
    }

    private static List<Line> sentences(ChallengeFacts seen, Language language) {
        List<Line> lines = new ArrayList<>();
        for (LocalizedText text : List.of(seen.title(), seen.teaser(), seen.need(), seen.today(), seen.wanted()))
            add(lines, text, language);
        return lines;
    }

    private static void add(List<Line> lines, LocalizedText text, Language language) {
        for (String sentence : SENTENCE_END.split(text.best(language)))
            if (!sentence.isBlank()) lines.add(new Line(sentence.strip(), text.bestLanguage(language)));
    }

    /** The sentences with most that answers, in reading order among equals. */
    private static List<Quote> quotes(TextReader reader, List<Line> lines, LocalizedText other) {
        List<Quote> quotes = new ArrayList<>();
        for (Line line : lines) {
            List<Passage> marks = reader.answering(other.best(line.language()), line.sentence()).stream()
                    .filter(mark -> mark.end() - mark.start() >= TELLING)
                    .toList();
            if (!marks.isEmpty()) quotes.add(new Quote(line.sentence(), line.language(), marks));
        }
        return quotes.stream()
                .sorted(Comparator.comparingInt((Quote quote) -> -quote.marks().size()))
                .limit(QUOTES)
                .toList();
    }

    private static List<SkillId> shared(TextReader reader, LocalizedText own, LocalizedText asked) {
        Set<SkillId> shared = concepts(reader, asked);
        shared.retainAll(concepts(reader, own));
        return shared.stream().limit(CONCEPTS).toList();
    }

    private static Set<SkillId> concepts(TextReader reader, LocalizedText text) {
        Set<SkillId> concepts = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (words != null)
                reader.mentions(words).stream().map(Mention::skill).forEach(concepts::add);
        }
        return concepts;
    }

    private static String together(@Nullable String one, @Nullable String two) {
        return (one == null ? "" : one) + "\n" + (two == null ? "" : two);
    }
}
