package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for a spoke's leader: the queue at the left, the case at the right, and keys for both. */
@Route("decisions")
@RolesAllowed({"SPOKE_LEADER", "SPOKE_DEPUTY"})
@Menu(title = "governance.menu", order = 5, icon = "board")
class DecisionsView extends Page implements BeforeEnterObserver {
    private static final String LISTEN = """
            const view = this;
            const keys = event => {
              if (!view.isConnected) { document.removeEventListener('keydown', keys); return; }
              if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
              const at = event.composedPath()[0];
              if (at.closest && at.closest('input:not([type=checkbox]), textarea, vaadin-select, vaadin-select-overlay, vaadin-dialog')) return;
              if (document.querySelector('vaadin-dialog[opened]')) return;
              const key = event.key.toLowerCase();
              if ('jkarx?'.includes(key)) { event.preventDefault(); view.$server.key(key); }
            };
            document.addEventListener('keydown', keys);""";
    private static final String FOCUS_CHOSEN = """
            setTimeout(() => {
              const row = this.querySelector('.q[aria-current]');
              const at = row && row.offsetParent ? row : this.querySelector('.pane h2') || this.querySelector('h2');
              if (at) { at.focus({ preventScroll: false }); at.scrollIntoView({ block: 'nearest' }); }
            })""";

    private final ModerationDesk desk;
    private final CaseRows rows;
    private final CurrentActor current;
    private final Clock clock;
    private List<DecisionQueue.Row> shown = List.of();
    private DecisionQueue.@Nullable Row chosen;
    private @Nullable DecisionPane pane;
    private @Nullable String kind;
    private boolean focusChosen;

    DecisionsView(ModerationDesk desk, CaseRows rows, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
        addClassName("decisions");
        title(Ui.t("governance.menu"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        show(
                parameters.getSingleParameter("kind").orElse(null),
                parameters.getSingleParameter("case").orElse(null));
    }

    private void show(@Nullable String wantedKind, @Nullable String wantedCase) {
        Actor actor = current.require();
        Instant now = clock.instant();
        List<CaseSubject> kinds = rows.kinds();
        kind = kinds.stream()
                .map(CaseSubject::subjectType)
                .filter(type -> type.equals(wantedKind))
                .findFirst()
                .orElse(null);
        List<DecisionQueue.Row> all = rows.all();
        shown = DecisionQueue.of(all, kind);
        Optional<DecisionQueue.Row> asked = shown.stream()
                .filter(row -> row.view().id().value().toString().equals(wantedCase))
                .findFirst();
        chosen = asked.or(() -> shown.stream().findFirst()).orElse(null);
        List<Integer> spokes = actor.grants().stream()
                .flatMap(grant -> Optional.ofNullable(grant.spoke()).stream())
                .distinct()
                .sorted()
                .toList();
        setClassName("chosen", asked.isPresent());
        removeAll();
        H1 heading = new H1(Ui.t("governance.menu"));
        heading.addClassName("vh");
        Div both = El.div(
                "mdl", new DecisionQueue(all, kind, chosen, spokes, kinds, now, this::showKeys), detail(actor, now));
        add(heading, both);
        if (focusChosen) getElement().executeJs(FOCUS_CHOSEN);
        focusChosen = false;
    }

    private Article detail(Actor actor, Instant now) {
        DecisionQueue.Row row = chosen;
        if (row == null) {
            pane = null;
            Article none = new Article();
            none.addClassName("pane");
            return none;
        }
        pane = new DecisionPane(
                row,
                shown.indexOf(row) + 1,
                shown.size(),
                DecisionQueue.address(null, kind),
                actor,
                now,
                decision -> decide(row, decision));
        return pane;
    }

    private void decide(DecisionQueue.Row row, CaseDecision decision) {
        int next = shown.indexOf(row) + 1;
        String following =
                next < shown.size() ? shown.get(next).view().id().value().toString() : null;
        // Whether it was decided now or by somebody else a moment ago, the queue is shown as it stands.
        try {
            desk.decide(row.view().id(), decision);
            Notices.done(
                    Ui.t("governance.done." + decision.action(), row.title().title()));
        } finally {
            go(following);
        }
    }

    private void go(@Nullable String caseId) {
        focusChosen = true;
        show(kind, caseId);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, DecisionQueue.address(caseId == null ? null : chosen, kind));
    }

    /** A key was pressed outside of any field. */
    @ClientCallable
    void key(String key) {
        switch (key) {
            case "j" -> move(1);
            case "k" -> move(-1);
            case "a" -> choose(CaseAction.APPROVE);
            case "r" -> choose(CaseAction.RETURN);
            case "x" -> choose(CaseAction.DECLINE);
            default -> showKeys();
        }
    }

    private void move(int by) {
        if (chosen == null) return;
        int to = shown.indexOf(chosen) + by;
        if (to >= 0 && to < shown.size()) go(shown.get(to).view().id().value().toString());
    }

    private void choose(CaseAction action) {
        if (pane != null) pane.choose(action);
    }

    private void showKeys() {
        Dialog dialog = new Dialog(Ui.t("governance.keys.title"));
        dialog.add(DecisionBar.keys());
        dialog.getFooter().add(new Button(Ui.t("governance.keys.close"), event -> dialog.close()));
        dialog.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(LISTEN);
    }
}
