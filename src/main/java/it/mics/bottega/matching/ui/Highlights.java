package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.html.Span;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.Passage;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks the passages of a text that answer what was typed. */
final class Highlights {
    private static final int AROUND = 110;

    private final TextReader reader;
    private final String words;

    Highlights(TextReader reader, String words) {
        this.reader = reader;
        this.words = words;
    }

    /** The whole text with its answering passages marked. */
    Span of(LocalizedText text) {
        Span span = marked(Ui.t(text));
        El.markLanguage(span, text);
        return span;
    }

    /** The first stretch of these texts that answers, with some words around it, where one does. */
    Optional<Span> passage(LocalizedText... texts) {
        if (words.isBlank()) return Optional.empty();
        return Stream.of(texts).flatMap(text -> cut(text).stream()).findFirst();
    }

    private Optional<Span> cut(LocalizedText text) {
        String all = Ui.t(text);
        List<Passage> passages = reader.answering(words, all);
        if (passages.isEmpty()) return Optional.empty();
        int from = Math.max(0, passages.getFirst().start() - AROUND);
        int to = Math.min(all.length(), passages.getFirst().end() + AROUND);
        if (from > 0) from = Math.max(from, all.indexOf(' ', from) + 1);
        if (to < all.length()) to = Math.max(passages.getFirst().end(), all.lastIndexOf(' ', to));
        Span span = marked((from > 0 ? "… " : "")
                + all.substring(from, to).replaceAll("\\s+", " ")
                + (to < all.length() ? " …" : ""));
        El.markLanguage(span, text);
        return Optional.of(span);
    }

    private Span marked(String text) {
        Span span = new Span();
        int done = 0;
        for (Passage passage : words.isBlank() ? List.<Passage>of() : reader.answering(words, text)) {
            span.add(text.substring(done, passage.start()));
            span.add(El.raw("mark", "", text.substring(passage.start(), passage.end())));
            done = passage.end();
        }
        span.add(text.substring(done));
        return span;
    }
}
