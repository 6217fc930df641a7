package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.conflict.Findings;
import it.mics.bottega.governance.conflict.Hurdles;
import it.mics.bottega.governance.conflict.ui.HurdleHead;
import it.mics.bottega.governance.conflict.ui.SignatureBar;
import it.mics.bottega.governance.conflict.ui.Signing;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** One case: its place in the queue, its question, its clock, what its kind shows of it, and the foot in which it is decided. */
class DecisionPane extends Article {
    private final DecisionBar bar;
    private final Span back = new Span();
    private final Span place = new Span();

    private final ToolRow tools;

    DecisionPane(
            DecisionQueue.Row row,
            String queueAddress,
            Actor actor,
            Instant now,
            DeskParts parts,
            Consumer<String> done,
            Consumer<CaseDecision> decide) {
        CaseView view = row.view();
        addClassName("pane");
        getElement().setAttribute("aria-label", Ui.t("governance.pane.label"));
        Signing.Part signing = parts.signing()
                .of(view, said -> done.accept(Ui.t(said, row.title().title())));
        Hurdles.Waiting waiting = signing.hurdles().waiting();
        Findings found = signing.hurdles().own();
        tools = parts.tools().row(row, actor, found.hard(), done);
        bar = new DecisionBar(
                found.hard() || waiting != null ? List.of() : row.subject().options(view),
                action -> consequence(row, found, action),
                decide);
        if (found.hard()) bar.close(Ui.t("conflict.refused", found.words()));
        Anchor queue = new Anchor(queueAddress, "");
        queue.add(Icon.ARROW.create(), back);
        queue.addClassName("back");
        Div in = El.div(
                "in",
                queue,
                head(row, now),
                new HurdleHead(signing.hurdles()),
                parts.story().of(view),
                row.subject().panel(view, actor, bar::items));
        bar.beside(tools);
        add(in, waiting == null ? bar : new SignatureBar(waiting, row.subject().options(view), signing.acts()));
    }

    /** With something soft found, what will happen waits for the second signature. */
    private static String consequence(DecisionQueue.Row row, Findings found, CaseAction action) {
        String will = row.subject().consequence(row.view(), action);
        return found.soft() ? Ui.t("conflict.bar.first") + " " + will : will;
    }

    /** Opens the decision, or what can be done beside it, that this key stands for. */
    void press(String key) {
        for (CaseAction action : CaseAction.values()) if (action.key().equalsIgnoreCase(key)) bar.choose(action);
        if (tools.isVisible()) tools.open(key);
    }

    /** Says where in the queue the case stands now. */
    void place(int position, int count) {
        back.setText(Ui.t("governance.pane.back", position, count));
        place.setText(Ui.t("governance.pane.place", position, count));
    }

    /** The decision was refused; what was typed stays. */
    void refuse(String why) {
        bar.refuse(why);
    }

    /** The case waits no more: nothing is decided here, what was typed can still be read. */
    void close(String why) {
        tools.setVisible(false);
        getChildren().filter(SignatureBar.class::isInstance).toList().forEach(this::remove);
        add(bar);
        bar.close(why).getElement().setAttribute("role", "alert");
    }

    private Header head(DecisionQueue.Row row, Instant now) {
        Paragraph line = new Paragraph();
        line.addClassNames("t1", "faint", "place");
        Span keys = El.span("wide row", "");
        keys.add(
                place,
                El.span("", Ui.t("governance.pane.next")),
                El.raw("kbd", "", "J"),
                El.span("", Ui.t("governance.pane.previous")),
                El.raw("kbd", "", "K"));
        line.add(
                keys,
                El.span("", Ui.t("governance.pane.since", Dates.day(row.view().openedAt()))));
        H2 question = new H2(row.subject().question(row.view()));
        question.addClassName("t4");
        question.getElement().setAttribute("tabindex", "-1");
        DueClock clock = DueClock.of(row.view(), now);
        Paragraph when = new Paragraph(
                El.raw("b", clock.group().tone(), clock.sentence()),
                El.raw("time", "t1", Dates.full(row.view().dueAt())));
        when.addClassName("when");
        Header header = new Header(new Div(line, question), when);
        header.addClassName("h");
        return header;
    }
}
