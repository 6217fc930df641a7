package it.mics.bottega.matching.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.evidence.SharedText;
import it.mics.bottega.matching.evidence.TextEvidence;
import it.mics.bottega.matching.index.text.Passage;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the texts have in common, behind one line and read only once somebody opens it. */
@org.springframework.stereotype.Component
public class SharedTextDetails {
    private final TextEvidence evidence;
    private final Profiles profiles;
    private final Taxonomy taxonomy;

    SharedTextDetails(TextEvidence evidence, Profiles profiles, Taxonomy taxonomy) {
        this.evidence = evidence;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
    }

    /** For the researcher who is acting: with the sentences of the own profile and of the challenge as they see it. */
    public Component mine(ChallengeFacts seen) {
        return details(
                "evidence.title", () -> profiles.mine().map(person -> evidence.between(person, seen, Ui.language())));
    }

    /** For somebody who may not know yet who it is: concepts alone, and only of who may be read. */
    public Component unnamed(AccountId person, ChallengeFacts seen) {
        return details(
                "evidence.titleThem",
                () -> profiles.visible(person).map(profile -> evidence.unnamed(profile, seen, Ui.language())));
    }

    private Component details(String title, Supplier<Optional<SharedText>> read) {
        Details details = new Details(Ui.t(title));
        Div content = El.div("evidence");
        details.add(content);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && content.getComponentCount() == 0) fill(content, read.get());
        });
        return details;
    }

    private void fill(Div content, Optional<SharedText> read) {
        Optional<SharedText> found = read.filter(shared -> !shared.isEmpty());
        if (found.isEmpty()) {
            content.add(El.raw("p", "quiet", Ui.t("evidence.none")));
            return;
        }
        SharedText shared = found.get();
        if (!shared.concepts().isEmpty())
            content.add(part(
                    "evidence.concepts",
                    El.raw("p", "", shared.concepts().stream().map(this::label).collect(Collectors.joining(", ")))));
        if (!shared.words().isEmpty())
            content.add(part("evidence.words", El.raw("p", "", String.join(", ", shared.words()))));
        quotes(content, "evidence.person", shared.person());
        quotes(content, "evidence.challenge", shared.challenge());
    }

    private static void quotes(Div content, String title, List<SharedText.Quote> quotes) {
        if (quotes.isEmpty()) return;
        content.add(part(
                title,
                El.raw("div", "", quotes.stream().map(SharedTextDetails::quote).toArray(Component[]::new))));
    }

    private static Component quote(SharedText.Quote quote) {
        Span words = new Span();
        int done = 0;
        for (Passage mark : quote.marks()) {
            words.add(quote.sentence().substring(done, mark.start()));
            words.add(El.raw("mark", "", quote.sentence().substring(mark.start(), mark.end())));
            done = mark.end();
        }
        words.add(quote.sentence().substring(done));
        if (quote.language() != Ui.language())
            words.getElement().setAttribute("lang", quote.language().code());
        return El.raw("p", "passage", words);
    }

    private static Component part(String title, Component content) {
        return El.div("", El.raw("h4", "t1 quiet", Ui.t(title)), content);
    }

    private String label(SkillId skill) {
        return taxonomy.thesaurus()
                .find(skill)
                .map(found -> Ui.t(found.label()))
                .orElse("");
    }
}
