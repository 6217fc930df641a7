package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;

/** The foot of the form: what is saved and since when, what is not and why, and the way on. */
class SaveBar extends Div {
    private final Paragraph saved = new Paragraph();
    private final Div actions = El.div("row");
    private final Anchor onward;

    SaveBar(AccountId account) {
        addClassNames("formbar", "profile-bar");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        onward = new Anchor(DirectoryLinks.person(account), Ui.t("directory.help.preview"));
        onward.addClassNames("btn", "own-page");
        add(saved, actions);
    }

    void untouched() {
        say(Icon.PEN, Ui.t("directory.save.untouched"), "");
        actions.removeAll();
    }

    void saved(Instant at, int problems, Runnable mend) {
        actions.removeAll();
        if (problems == 0) {
            say(Icon.CHECK, Ui.t("directory.save.done", Dates.time(at)), Ui.t("directory.save.leave"));
            actions.add(onward);
            return;
        }
        say(Icon.WARN, Ui.t("directory.save.except", Dates.time(at), problems), Ui.t("directory.save.kept"));
        NativeButton show = new NativeButton(Ui.t("directory.save.mend"), event -> mend.run());
        show.addClassName("btn");
        actions.add(show);
    }

    void overtaken(Instant at, Runnable keep, Runnable discard) {
        say(Icon.WARN, Ui.t("directory.save.overtaken", Dates.time(at)), Ui.t("directory.save.overtaken.kept"));
        NativeButton mine = new NativeButton(Ui.t("directory.save.keepMine"), event -> keep.run());
        mine.addClassNames("btn", "primary");
        NativeButton other = new NativeButton(Ui.t("directory.save.showOther"), event -> discard.run());
        other.addClassName("btn");
        actions.removeAll();
        actions.add(other, mine);
    }

    private void say(Icon icon, String words, String more) {
        saved.removeAll();
        saved.add(icon.create(), El.span("", " " + words + (more.isEmpty() ? "" : " ")), El.span("wide", more));
        saved.getElement().getClassList().set("tx-bad", icon == Icon.WARN);
    }
}
