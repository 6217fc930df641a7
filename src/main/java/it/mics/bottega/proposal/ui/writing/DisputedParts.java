package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalMerge;
import it.mics.bottega.proposal.ui.PartWords;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.BiConsumer;

/** Two members changed the same parts: both texts side by side, nothing lost, each part chosen by a button. */
class DisputedParts extends Div {
    private final List<ProposalMerge.Part> disputed;
    private final ProposalContent theirs;

    /** {@code chosen} is told each part with true where the reader’s own text is kept. */
    DisputedParts(
            List<ProposalMerge.Part> disputed,
            ProposalContent mine,
            ProposalContent theirs,
            String by,
            BiConsumer<ProposalMerge.Part, Boolean> chosen) {
        this.disputed = disputed;
        this.theirs = theirs;
        addClassNames("note", "wait", "disputed");
        getElement().setAttribute("role", "alert");
        H2 heading = new H2(Ui.t("proposal.disputed.title", by));
        heading.addClassName("t3");
        add(Icon.WARN.create(), heading, new Paragraph(Ui.t("proposal.disputed.help", by)));
        for (ProposalMerge.Part part : disputed) {
            Div choice = El.div("dispute");
            choice.add(
                    El.raw("h3", "", Ui.t(part.key())),
                    El.div(
                            "sides",
                            side(Ui.t("proposal.disputed.mine"), words(part, mine), () -> chosen.accept(part, true)),
                            side(
                                    Ui.t("proposal.disputed.theirs", by),
                                    words(part, theirs),
                                    () -> chosen.accept(part, false))));
            add(choice);
        }
    }

    /** True where these are the parts and the other texts between which the reader is choosing already. */
    boolean shows(List<ProposalMerge.Part> parts, ProposalContent other) {
        return disputed.equals(parts)
                && parts.stream().allMatch(part -> words(part, theirs).equals(words(part, other)));
    }

    private static Component side(String whose, String words, Runnable keep) {
        Div text = El.div("side-text");
        words.lines().forEach(line -> text.add(new Paragraph(line)));
        return El.div("side", El.bold(whose), text, new Button(Ui.t("proposal.disputed.keep"), event -> keep.run()));
    }

    private static String words(ProposalMerge.Part part, ProposalContent content) {
        String words = PartWords.of(part, content);
        return words.isBlank() ? Ui.t("proposal.disputed.empty") : words;
    }
}
