package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What waits for a decision, most pressing first, in three groups; a row is a link to its case. */
class DecisionQueue extends Section {
    /** A row of the queue: the case, its kind, its lines, and whether the reader may only hand it over. */
    record Row(CaseView view, CaseSubject subject, CaseTitle title, boolean barred) {
        String id() {
            return view.id().value().toString();
        }
    }

    private final List<CaseSubject> subjects;
    private final H2 heading = new H2();
    private final Nav tabs = new Nav();
    private final Header header;
    private final CleanButton clean;
    private final boolean office;

    DecisionQueue(List<Integer> spokes, List<CaseSubject> subjects, CleanButton clean, Runnable keys) {
        this.subjects = subjects;
        this.clean = clean;
        this.office = spokes.isEmpty();
        addClassName("queue");
        getElement().setAttribute("aria-label", Ui.t("governance.queue.label"));
        heading.addClassName("t4");
        heading.getElement().setAttribute("aria-live", "polite");
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", Ui.t("governance.tab.label"));
        header = header(spokes, keys);
        if (subjects.size() > 1) header.add(tabs);
        header.add(clean);
        add(header);
    }

    /** Shows the queue as it stands. */
    void show(List<Row> all, @Nullable String kind, @Nullable Row chosen, Actor actor, Instant now) {
        String count = Ui.t("governance.queue.count", all.size());
        if (!count.equals(heading.getText())) heading.setText(count);
        tabs.removeAll();
        tabs.add(tab(Ui.t("governance.tab.all", all.size()), null, kind));
        subjects.forEach(subject -> tabs.add(tab(
                Ui.t(subject.tabKey(), of(all, subject.subjectType()).size()), subject.subjectType(), kind)));
        getChildren().filter(child -> child != header).toList().forEach(this::remove);
        List<Row> shown = of(all, kind);
        clean.show(shown, actor);
        for (DueClock.Group group : DueClock.Group.values()) {
            group(
                    group.name(),
                    group.tone(),
                    shown.stream()
                            .filter(row -> !row.barred()
                                    && DueClock.of(row.view(), now).group() == group)
                            .toList(),
                    row -> line(row, kind, row.equals(chosen), now));
        }
        group(
                "BARRED",
                "",
                shown.stream().filter(Row::barred).toList(),
                row -> line(row, kind, row.equals(chosen), now));
        if (shown.isEmpty()) add(empty(all.isEmpty(), office));
    }

    private void group(String name, String tone, List<Row> rows, Function<Row, Component> line) {
        if (rows.isEmpty()) return;
        H3 heading = new H3(
                El.span(tone, Ui.t("governance.group." + name)), El.span("faint num", String.valueOf(rows.size())));
        heading.addClassName("qgroup");
        add(heading);
        rows.forEach(row -> add(line.apply(row)));
    }

    static List<Row> of(List<Row> all, @Nullable String kind) {
        return kind == null
                ? all
                : all.stream()
                        .filter(row -> row.view().subjectType().equals(kind))
                        .toList();
    }

    static String address(@Nullable Row row, @Nullable String kind) {
        String query = row == null ? "" : "case=" + row.view().id().value();
        if (kind != null) query += (query.isEmpty() ? "" : "&") + "kind=" + kind;
        return query.isEmpty() ? "decisions" : "decisions?" + query;
    }

    private Header header(List<Integer> spokes, Runnable keys) {
        Span marks = new Span();
        marks.addClassName("row");
        spokes.forEach(spoke -> marks.add(new SpokeMark(spoke, SpokeMark.Size.SMALL)));
        NativeButton help = new NativeButton(Ui.t("governance.keys"), event -> keys.run());
        help.addClassNames("btn", "plain", "s", "keys-button");
        help.add(El.raw("kbd", "", "?"));
        return new Header(
                El.div("row apart", El.div("row who-waits", marks, heading), help),
                El.div(
                        "row queue-links",
                        El.link("decided", Ui.t("governance.queue.decided"), "t1"),
                        El.link("all-spokes", Ui.t("governance.queue.allSpokes"), "t1")));
    }

    private static Anchor tab(String text, @Nullable String kind, @Nullable String current) {
        Anchor tab = new Anchor(address(null, kind), text);
        if (java.util.Objects.equals(kind, current)) tab.getElement().setAttribute("aria-current", "true");
        return tab;
    }

    static Component line(Row row, @Nullable String kind, boolean chosen, Instant now) {
        Anchor line = new Anchor(address(row, kind), "");
        line.addClassName("q");
        if (chosen) line.getElement().setAttribute("aria-current", "true");
        Span mark = new Span(row.subject().icon().create());
        mark.addClassName("kind");
        Span facts = new Span();
        facts.addClassName("l2");
        row.title().facts().forEach(fact -> facts.add(new Span(fact)));
        DueClock clock = DueClock.of(row.view(), now);
        Span due = El.span("due", "");
        if (!clock.group().tone().isEmpty()) due.addClassName(clock.group().tone());
        due.add(El.raw("strong", "", clock.words()), new Span(clock.exact()));
        line.add(mark, new Span(El.bold(row.title().title()), facts), due);
        return line;
    }

    private static Component empty(boolean nothingAtAll, boolean office) {
        return El.div(
                "empty",
                new H3(Ui.t(nothingAtAll ? "governance.empty.title" : "governance.empty.kindTitle")),
                El.raw("p", "", Ui.t(office ? "governance.empty.office" : "governance.empty.text")));
    }
}
