package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import it.mics.bottega.governance.audit.ActPlace;
import it.mics.bottega.governance.audit.ChainVerification;
import it.mics.bottega.history.ActPage;
import it.mics.bottega.history.ActWords;
import it.mics.bottega.history.ActorsOnRecord;
import it.mics.bottega.history.History;
import it.mics.bottega.history.HistoryExport;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Downloads;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Who did what: the record of acts as far as it concerns the reader, in sentences, newest first. */
@Route(HistoryQuery.PATH)
@Menu(title = "history.menu", order = 85, icon = "doc")
@PermitAll
class WhoDidWhatView extends Page implements BeforeEnterObserver {
    private final transient History history;
    private final transient HistoryExport export;
    private final transient ChainVerification chain;
    private final transient ActWords words;
    private final transient ActorsOnRecord actors;
    private final transient CurrentActor current;

    WhoDidWhatView(
            History history,
            HistoryExport export,
            ChainVerification chain,
            ActWords words,
            ActorsOnRecord actors,
            CurrentActor current) {
        this.history = history;
        this.export = export;
        this.chain = chain;
        this.words = words;
        this.actors = actors;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(HistoryQuery.of(event.getLocation().getQueryParameters()));
    }

    private void show(HistoryQuery query) {
        clear();
        Actor actor = current.require();
        boolean whole = actors.whole();
        put(head(Ui.t("history.title"), help(actor, whole), actor.has(Role.AUDITOR) ? take(query) : new Component[0]));
        if (whole) put(new ChainPart(chain));
        put(new HistoryFilters(query, words, actors, this::open));
        ActPage page = history.page(query.filter(), query.before());
        if (page.acts().isEmpty()) {
            put(empty(query));
        } else {
            put(new ActList(words).byDay(page.acts()), pages(query, page.older()));
        }
    }

    private static String help(Actor actor, boolean whole) {
        if (whole) return Ui.t("history.help.all");
        return Ui.t(actor.has(Role.TECHNICAL_ADMIN) ? "history.help.technical" : "history.help.own");
    }

    private static Component empty(HistoryQuery query) {
        return El.div(
                "empty",
                new H2(Ui.t("history.empty.title")),
                new Paragraph(Ui.t(query.isEmpty() ? "history.empty.own" : "history.empty.filtered")));
    }

    private static Component pages(HistoryQuery query, @org.jspecify.annotations.Nullable ActPlace older) {
        var row = El.div("row history-pages");
        if (query.before() != null) row.add(El.link(query.from(null).address(), Ui.t("history.newest"), "btn plain"));
        if (older != null) row.add(El.link(query.from(older).address(), Ui.t("history.older"), "btn"));
        return row;
    }

    private void open(HistoryQuery query) {
        UI.getCurrent().navigate(HistoryQuery.PATH, query.parameters());
    }

    private Component[] take(HistoryQuery query) {
        Language language = Ui.language();
        DownloadHandler csv = event -> {
            event.setFileName("bottega-acts.csv");
            event.setContentType("text/csv; charset=utf-8");
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            // Closed only at the end: where the reader is refused nothing has left.
            Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
            // Without this mark spreadsheets take the letters for those of another alphabet.
            out.write('\uFEFF');
            export.write(query.filter(), language, out);
            out.close();
        };
        Anchor link = new Anchor(Downloads.of(csv), Ui.t("history.export"));
        link.addClassName("btn");
        return new Component[] {link};
    }
}
