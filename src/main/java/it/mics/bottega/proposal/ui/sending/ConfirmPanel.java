package it.mics.bottega.proposal.ui.sending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.sending.Confirmations;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.stream.Collectors;

/** A version that waits for its team: who has confirmed it, who is missing, and the one thing to do now. */
public class ConfirmPanel extends Section {
    private final Div refusal = El.div("refusal");

    /** The panel for this reader; {@code standing} is the version that stands meanwhile, or 0. */
    public ConfirmPanel(Confirmations state, AccountId me, int standing, ConfirmDesk desk) {
        addClassNames("confirm", "card");
        H2 heading = new H2(
                Ui.t(state.complete() ? "proposal.confirm.ready.title" : "proposal.confirm.title", state.version()));
        heading.addClassName("sec-h");
        add(heading, new Paragraph(words(state, me)), members(state));
        Div acts = El.div("row");
        if (!state.by(me))
            acts.add(act(
                    "proposal.confirm.act",
                    state.version(),
                    () -> desk.confirm().accept(state.round()),
                    true));
        if (state.complete()) acts.add(act("proposal.confirm.send", state.version(), desk.send(), state.by(me)));
        Button change = new Button(
                Ui.t("proposal.confirm.change"), event -> desk.change().run());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(change);
        refusal.getElement().setAttribute("role", "alert");
        Paragraph help = new Paragraph(
                standing > 0
                        ? Ui.t("proposal.confirm.help.stands", standing, state.version())
                        : Ui.t("proposal.confirm.help"));
        help.addClassNames("t1", "faint");
        add(refusal, acts, help);
        getElement().setAttribute("aria-live", "polite");
    }

    private static String words(Confirmations state, AccountId me) {
        if (state.complete()) return Ui.t("proposal.confirm.ready");
        if (!state.by(me)) return Ui.t("proposal.confirm.yours", state.askedBy(), Dates.dayAndTime(state.askedAt()));
        String missing = state.members().stream()
                .filter(line -> line.at() == null)
                .map(Confirmations.Line::name)
                .collect(Collectors.joining(", "));
        return Ui.t("proposal.confirm.waits." + state.rule(), missing);
    }

    private Component act(String key, int version, Runnable act, boolean primary) {
        Button button = Busy.button(Ui.t(key, version), Ui.t(key + ".busy"), () -> {
            refusal.removeAll();
            try {
                act.run();
            } catch (RuleViolation why) {
                refusal.add(RefusalWords.of(why));
            }
        });
        if (primary) button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Component members(Confirmations state) {
        return El.raw(
                "ul",
                "confirmed",
                state.members().stream().map(ConfirmPanel::member).toArray(Component[]::new));
    }

    private static Component member(Confirmations.Line line) {
        var at = line.at();
        String name = line.leader() ? Ui.t("proposal.confirm.leader", line.name()) : line.name();
        String when = at == null ? Ui.t("proposal.confirm.notYet") : Ui.t("proposal.confirm.at", Dates.dayAndTime(at));
        return El.raw(
                "li",
                at == null ? "" : "done",
                (at == null ? Icon.RING : Icon.CHECK).create(),
                El.raw("b", "", name),
                El.raw("small", "", when));
    }
}
