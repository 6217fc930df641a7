package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileHints;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** The column beside the form: what would help matching, who sees the profile, and the page as others see it. */
class ProfileHelp extends Aside {
    private final Consumer<String> goTo;
    private final Section hints = new Section();
    private final Section seen = new Section();

    ProfileHelp(AccountId account, Consumer<String> goTo) {
        this.goTo = goTo;
        addClassName("facts");
        getElement().setAttribute("aria-label", Ui.t("directory.help.column"));
        Section eyes = new Section();
        eyes.addClassName("act");
        Anchor preview = new Anchor(DirectoryLinks.person(account), Ui.t("directory.help.preview"));
        preview.addClassName("btn");
        preview.addComponentAsFirst(Icon.EYE.create());
        eyes.add(El.raw("h2", "", Ui.t("directory.help.eyes")), preview);
        add(hints, seen, eyes);
    }

    void show(ProfileDraft draft) {
        ProfileHints all = ProfileHints.of(draft);
        hints.removeAll();
        hints.add(El.raw("h2", "", Ui.t("directory.help.hints")));
        boolean complete = all.done() == all.all().size();
        hints.add(El.raw(
                "p",
                "serif help-say",
                complete
                        ? Ui.t("directory.help.complete")
                        : Ui.t("directory.help.count", all.done(), all.all().size())));
        Component list = El.raw("ul", "checks help-list");
        all.all().forEach(hint -> list.getElement().appendChild(line(hint).getElement()));
        hints.add(list);
        ProfileVisibility visibility = draft.visibility();
        seen.removeAll();
        seen.add(
                El.raw("h2", "", Ui.t("directory.help.seen")),
                El.raw("p", "t1 quiet", Ui.t(visibility.key() + ".help")));
    }

    private Component line(ProfileHints.Hint hint) {
        if (hint.done()) {
            Component done = El.raw("span", "faint", Ui.t(hint.key() + ".done"));
            return El.raw("li", "tx-good", Icon.CHECK.create(), done);
        }
        NativeButton go = new NativeButton(Ui.t(hint.key()), event -> goTo.accept(hint.part()));
        go.addClassName("aslink");
        return El.raw("li", "", Icon.RING.create(), El.div("", go, El.raw("small", "", Ui.t(hint.key() + ".why"))));
    }
}
