package it.mics.bottega.governance.conflict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.conflict.Hurdles;
import it.mics.bottega.governance.conflict.SecondSignatures;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Consumer;

/** The foot of a case in which a decision waits: what was decided and found, and the second signature. */
public class SignatureBar extends Div {
    /** What the reader can do about the waiting decision. */
    public interface Acts {
        /** Signs. */
        void sign();

        /** Does not sign, for this reason. */
        void decline(String reason);

        /** Takes the own decision back. */
        void takeBack();
    }

    private final Acts acts;
    private final Paragraph missing = new Paragraph();
    private final TextField reason = new TextField();

    /** The decision that waits, for its author, for somebody who may sign it, or for somebody who may only know that it waits. */
    public SignatureBar(Hurdles.Waiting waiting, List<CaseOption> options, Acts acts) {
        this.acts = acts;
        addClassNames("actbar", "signature");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Ui.t("conflict.bar.label"));
        missing.addClassNames("err-line", "t1", "tx-bad");
        missing.getElement().setAttribute("role", "alert");
        reason.setLabel(Ui.t("conflict.bar.reason"));
        reason.setWidthFull();
        reason.setMaxLength(SecondSignatures.LONGEST_REASON);
        Paragraph will = new Paragraph(El.bold(Ui.t(
                waiting.mine() ? "conflict.bar.mine" : "conflict.bar.theirs",
                waiting.by(),
                Dates.dayAndTime(waiting.at()))));
        will.addClassName("will");
        add(will, decision(waiting, options));
        if (waiting.mine()) mine();
        else if (waiting.maySign()) choose();
        else add(El.raw("p", "will", Ui.t("conflict.bar.notYou")));
    }

    private static Component decision(Hurdles.Waiting waiting, List<CaseOption> options) {
        CaseDecision decision = waiting.decision();
        Component facts = El.raw("dl", "decided");
        options.stream()
                .filter(option -> option.action() == decision.action())
                .findFirst()
                .ifPresent(option -> {
                    row(facts, "conflict.bar.decision", Ui.t(option.labelKey()));
                    if (decision.reasonCode() != null && !option.reasonPrefix().isEmpty())
                        row(facts, "conflict.bar.because", Ui.t(option.reasonPrefix() + "." + decision.reasonCode()));
                });
        if (!decision.items().isEmpty())
            row(
                    facts,
                    "conflict.bar.items",
                    Ui.t("conflict.bar.itemCount", decision.items().size()));
        String note = decision.note();
        if (note != null) row(facts, "conflict.bar.note", note);
        if (!waiting.mine())
            row(
                    facts,
                    "conflict.bar.found",
                    String.join("; ", waiting.found().stream().map(Ui::t).toList()));
        return facts;
    }

    private static void row(Component list, String key, String text) {
        list.getElement()
                .appendChild(
                        El.raw("dt", "", Ui.t(key)).getElement(),
                        El.raw("dd", "", text).getElement());
    }

    private void mine() {
        Button back = button("conflict.bar.takeBack", acts::takeBack);
        add(El.raw("p", "will quiet", Ui.t("conflict.bar.mineWhat")), missing, El.div("acts", back));
    }

    private void choose() {
        Button sign = button("conflict.bar.sign", acts::sign);
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        Div foot = new Div();
        Button decline = new Button(Ui.t("conflict.bar.decline"), event -> {
            foot.removeAll();
            refusal(foot);
        });
        foot.add(El.raw("p", "will quiet", Ui.t("conflict.bar.signWhat")), missing, El.div("acts", sign, decline));
        add(foot);
    }

    private void refusal(Div foot) {
        Button confirm = button("conflict.bar.decline", () -> acts.decline(reason.getValue()));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button(Ui.t("governance.bar.back"), event -> {
            remove(foot);
            missing.removeAll();
            choose();
        });
        foot.add(
                El.raw("p", "will quiet", Ui.t("conflict.bar.declineWhat")),
                El.div("one", reason),
                missing,
                El.div("acts", confirm, back));
        reason.focus();
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(Ui.t(key));
        button.setDisableOnClick(true);
        Busy.says(button, Ui.t("governance.bar.busy"));
        Consumer<String> refuse = why -> {
            button.setEnabled(true);
            missing.removeAll();
            missing.add(Icon.WARN.create(), El.span("", why));
        };
        button.addClickListener(event -> {
            try {
                act.run();
            } catch (RuleViolation refusal) {
                refuse.accept(Ui.t(refusal.key(), refusal.arguments().toArray()));
            }
        });
        return button;
    }
}
