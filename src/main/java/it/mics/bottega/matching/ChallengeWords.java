package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The words of a challenge: everything that the given facts hold, which is what their reader may see. */
public final class ChallengeWords {
    private ChallengeWords() {}

    /** Title, teaser and, where the reader may see it, what is needed and wanted; not what is out of scope. */
    public static LocalizedText of(ChallengeFacts seen) {
        return joined(seen.title(), seen.teaser(), brief(seen));
    }

    /** What is needed, how it is done today and what is wanted. */
    public static LocalizedText brief(ChallengeFacts seen) {
        return joined(seen.need(), seen.today(), seen.wanted());
    }

    private static LocalizedText joined(LocalizedText... texts) {
        return new LocalizedText(joined(Language.IT, texts), joined(Language.EN, texts));
    }

    private static @Nullable String joined(Language language, LocalizedText... texts) {
        StringJoiner words = new StringJoiner("\n");
        for (LocalizedText text : texts) {
            String own = text.in(language);
            if (own != null) words.add(own);
        }
        return words.length() == 0 ? null : words.toString();
    }
}
