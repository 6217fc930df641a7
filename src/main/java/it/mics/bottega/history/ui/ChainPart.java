package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.governance.audit.Anchor;
import it.mics.bottega.governance.audit.ChainFault;
import it.mics.bottega.governance.audit.ChainHead;
import it.mics.bottega.governance.audit.ChainState;
import it.mics.bottega.governance.audit.ChainVerification;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Whether anybody has touched the record: what was found last, a verification on demand, and what to keep elsewhere. */
class ChainPart extends Div {
    private static final int SHOWN = 5;

    private final transient ChainVerification chain;

    ChainPart(ChainVerification chain) {
        this.chain = chain;
        addClassName("chain-part");
        getElement().setAttribute("aria-live", "polite");
        show();
    }

    private void show() {
        removeAll();
        List<ChainState> checks = chain.latest(SHOWN);
        Button verify = new Button(Ui.t("audit.verify"));
        verify.setDisableOnClick(true);
        verify.addClickListener(event -> verify(event.getSource().getUI().orElseThrow()));
        add(state(checks, verify), more(checks));
    }

    /** Takes a while where the record is long; the page stays usable meanwhile. */
    private void verify(UI ui) {
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> {
            chain.verify();
            ui.access(this::show);
        }));
    }

    private static Component state(List<ChainState> checks, Button verify) {
        if (checks.isEmpty()) return note("info", Icon.INFO, new Paragraph(Ui.t("audit.never")), verify);
        ChainState last = checks.getFirst();
        ChainFault fault = last.fault();
        if (fault == null) {
            return note(
                    "good",
                    Icon.CHECK,
                    new H2(Ui.t("audit.sound")),
                    new Paragraph(Ui.t("audit.sound.help", last.links(), Dates.dayAndTime(last.at()))),
                    verify);
        }
        Component note = note(
                "bad",
                Icon.WARN,
                new H2(Ui.t("audit.touched")),
                new Paragraph(Ui.t(fault.key(), last.faultPlace())),
                new Paragraph(Ui.t("audit.touched.help", Dates.dayAndTime(last.at()))),
                verify);
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private static Component note(String kind, Icon icon, Component... content) {
        Div note = El.div("note " + kind, icon.create());
        note.add(content);
        return note;
    }

    private Component more(List<ChainState> checks) {
        ChainHead head = chain.head();
        Component line = El.raw("code", "chain-line", head.chain() + " " + head.place() + " " + head.hash());
        Div all = El.div(
                "stack",
                new Paragraph(Ui.t("audit.end.help")),
                line,
                new H3(Ui.t("audit.anchors")),
                list(anchors().stream().map(ChainPart::words).toList()),
                new H3(Ui.t("audit.checks")),
                list(checks.stream().map(ChainPart::words).toList()));
        return new Details(Ui.t("audit.end"), all);
    }

    private List<Anchor> anchors() {
        List<Anchor> all = chain.anchors();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size()).reversed();
    }

    private static String words(Anchor anchor) {
        return Ui.t(
                anchor.begun() ? "audit.anchor.begun" : "audit.anchor",
                Dates.dayAndTime(anchor.at()),
                anchor.place(),
                anchor.hash());
    }

    private static String words(ChainState check) {
        return check.sound()
                ? Ui.t("audit.check.sound", Dates.dayAndTime(check.at()), check.links())
                : Ui.t("audit.check.fault", Dates.dayAndTime(check.at()), check.faultPlace());
    }

    private static Component list(List<String> lines) {
        return El.raw(
                "ul",
                "chain-list t1",
                lines.stream().map(line -> El.raw("li", "", line)).toArray(Component[]::new));
    }
}
