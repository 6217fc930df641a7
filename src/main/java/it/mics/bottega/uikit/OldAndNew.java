package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.kernel.WordDiff;
import it.mics.bottega.kernel.WordDiff.Change;

/** A text as it was beside the text as it is, with what went and what came marked word by word. */
public class OldAndNew extends Div {
    /** Both texts, each under its heading. */
    public OldAndNew(String before, String after, String beforeTitle, String afterTitle) {
        addClassName("old-new");
        WordDiff diff = WordDiff.between(before, after);
        add(side(diff, Change.REMOVED, "del", "diff.removed", beforeTitle));
        add(side(diff, Change.ADDED, "ins", "diff.added", afterTitle));
    }

    private static Component side(WordDiff diff, Change own, String tag, String spoken, String title) {
        Div text = El.div("old-new-text");
        for (WordDiff.Piece piece : diff.pieces()) {
            if (piece.change() == Change.KEPT) text.add(El.span("", piece.text()));
            else if (piece.change() == own)
                text.add(
                        piece.text().isBlank()
                                ? El.raw(tag, "", piece.text())
                                : El.raw(tag, "", El.span("vh", Ui.t(spoken)), El.span("", piece.text())));
        }
        return El.div("old-new-side", El.raw("p", "lab", title), text);
    }
}
