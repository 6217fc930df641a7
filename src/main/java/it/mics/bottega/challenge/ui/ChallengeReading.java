package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a challenge as the reader may see them: need, today, wanted result, out of scope and readiness. */
public final class ChallengeReading {
    private ChallengeReading() {}

    /** The teaser, in the larger type. */
    public static Component lead(ChallengeFacts seen) {
        Paragraph lead = new Paragraph(Ui.t(seen.teaser()));
        lead.addClassNames("lead", "teaser");
        El.markLanguage(lead, seen.teaser());
        return lead;
    }

    /** The sections below; where the brief is closed to the reader, the note that says so and why. */
    public static List<Component> sections(
            ChallengeFacts seen, boolean mayReadBrief, boolean signedIn, ReferenceTexts reference) {
        return sections(seen, mayReadBrief, note(seen, mayReadBrief, signedIn), reference);
    }

    /** The sections below; what is said about who may read the brief stands under it, or in its place where it is closed. */
    static List<Component> sections(
            ChallengeFacts seen, boolean mayReadBrief, Optional<Component> said, ReferenceTexts reference) {
        List<Component> all = new ArrayList<>();
        if (mayReadBrief) {
            if (!seen.need().isEmpty()) all.add(section("challenge.need.title", prose(seen.need())));
            three(seen).ifPresent(all::add);
            said.ifPresent(all::add);
        } else {
            all.add(section("challenge.need.title", said.stream().toArray(Component[]::new)));
        }
        all.add(readiness(seen, reference));
        return all;
    }

    /** Who may read the brief, in a sentence; nothing where everybody may. */
    static Optional<Component> note(ChallengeFacts seen, boolean mayReadBrief, boolean signedIn) {
        String level = seen.confidentiality().name();
        if (!mayReadBrief)
            return Optional.of(note("challenge.brief.closed." + level + (signedIn ? ".member" : ".visitor")));
        if (seen.confidentiality() == Confidentiality.OPEN) return Optional.empty();
        return Optional.of(note("challenge.brief.openToYou." + level));
    }

    private static Optional<Component> three(ChallengeFacts seen) {
        Div columns = El.div("three");
        column(columns, "challenge.today.title", seen.today());
        column(columns, "challenge.wanted.title", seen.wanted());
        column(columns, "challenge.outOfScope.title", seen.outOfScope());
        if (columns.getComponentCount() == 0) return Optional.empty();
        return Optional.of(new Section(columns));
    }

    private static void column(Div columns, String key, LocalizedText text) {
        if (text.isEmpty()) return;
        columns.add(El.div("", new H3(Ui.t(key)), prose(text)));
    }

    private static Section readiness(ChallengeFacts seen, ReferenceTexts reference) {
        Div box = El.div("trlbox");
        Paragraph words = new Paragraph();
        words.addClassName("quiet");
        words.setText(Ui.t(
                "challenge.trl.words",
                seen.trl().from(),
                Words.inside(Ui.t(reference.trl(seen.trl().from()))),
                seen.trl().to(),
                Words.inside(Ui.t(reference.trl(seen.trl().to())))));
        box.add(words, new TrlScale(seen.trl()));
        return section("challenge.trl.title", box);
    }

    static Section section(String key, Component... content) {
        Section section = new Section(new H2(Ui.t(key)));
        section.add(content);
        return section;
    }

    /** A text in paragraphs, marked with its language. */
    static Div prose(LocalizedText text) {
        Div prose = El.div("prose stack-3");
        El.markLanguage(prose, text);
        for (String paragraph : Ui.t(text).split("\\R\\s*\\R")) prose.add(new Paragraph(paragraph));
        return prose;
    }

    private static Component note(String key) {
        Div note = El.div("note");
        note.add(Icon.LOCK.create(), El.span("", Ui.t(key)));
        return note;
    }
}
