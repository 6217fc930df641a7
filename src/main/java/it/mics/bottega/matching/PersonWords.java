package it.mics.bottega.matching;

import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The words of a person: headline, bio and the outputs that they want to count. */
public final class PersonWords {
    private PersonWords() {}

    /** All of them in one text; the language of an output's title is unknown, so it stands in both. */
    public static LocalizedText of(ResearcherProfile person) {
        return new LocalizedText(in(Language.IT, person), in(Language.EN, person));
    }

    private static @Nullable String in(Language language, ResearcherProfile person) {
        StringJoiner words = new StringJoiner("\n");
        String headline = person.headline().in(language);
        if (headline != null) words.add(headline);
        String bio = person.bio().in(language);
        if (bio != null) words.add(bio);
        person.outputs().stream()
                .filter(ProfileOutput::useForMatching)
                .map(ProfileOutput::title)
                .forEach(words::add);
        return words.length() == 0 ? null : words.toString();
    }
}
