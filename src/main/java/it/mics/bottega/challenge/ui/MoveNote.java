package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeMove;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.RejectReason;
import it.mics.bottega.challenge.ReviewItem;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import org.jspecify.annotations.Nullable;

/** What a moderator said: when, the reason or the things to mend (each a link to its step where an author's challenge is given), and the note in words. */
public class MoveNote extends Div {
    /** What was said with this move; {@code author} is the challenge to whose steps the items lead, if any. */
    public MoveNote(ChallengeMove move, @Nullable ChallengeId author) {
        boolean rejected = move.to() == ChallengeStatus.REJECTED;
        addClassNames("note", rejected ? "bad" : "wait");
        Div words = new Div(El.bold(Ui.t("challenge.move." + move.to().name(), Dates.dayAndTime(move.at()))));
        if (move.reasonCode() != null)
            words.add(El.raw(
                    "p", "", Ui.t((rejected ? RejectReason.PREFIX : "challenge.return") + "." + move.reasonCode())));
        if (!move.items().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("mend");
            move.items().stream()
                    .flatMap(name -> ReviewItem.of(name).stream())
                    .forEach(item -> list.add(item(item, author)));
            words.add(list);
        }
        if (move.note() != null) words.add(El.raw("p", "said", Ui.t("challenge.move.note", move.note())));
        add((rejected ? Icon.CROSS : Icon.WARN).create(), words);
    }

    private static ListItem item(ReviewItem item, @Nullable ChallengeId author) {
        String text = Ui.t(item.mendKey());
        return author != null
                ? new ListItem(new Anchor(ChallengeLinks.edit(author, item.step()), text))
                : new ListItem(text);
    }
}
