package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.LiveCases;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** What waits for a spoke's leader: the queue at the left, the case at the right, and keys for both. */
@Route("decisions")
@RolesAllowed({"SPOKE_LEADER", "SPOKE_DEPUTY", "PROGRAMME_OFFICE"})
@Menu(title = "governance.menu", order = 5, icon = "board")
class DecisionsView extends Page implements BeforeEnterObserver {
    private final ModerationDesk desk;
    private final CaseRows rows;
    private final DeskParts parts;
    private final LiveCases live;
    private final CurrentActor current;
    private final Clock clock;
    private final SaidLine said = new SaidLine();
    private final Div both = El.div("mdl");
    private final List<Integer> spokes;
    private final DecisionQueue queue;
    private List<DecisionQueue.Row> all = List.of();
    private List<DecisionQueue.Row> shown = List.of();
    private DecisionQueue.@Nullable Row chosen;
    private int at;
    private @Nullable DecisionPane pane;
    private @Nullable String kind;
    private @Nullable Runnable stop;
    private boolean gone;
    private boolean focusChosen;

    DecisionsView(
            ModerationDesk desk, CaseRows rows, DeskParts parts, LiveCases live, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.parts = parts;
        this.live = live;
        this.current = current;
        this.clock = clock;
        addClassName("decisions");
        title(Ui.t("governance.menu"));
        spokes = current.require().grants().stream()
                .flatMap(grant -> Optional.ofNullable(grant.spoke()).stream())
                .distinct()
                .sorted()
                .toList();
        CleanButton clean = new CleanButton(parts.clean(), this::approved);
        queue = new DecisionQueue(spokes, rows.kinds(), clean, () -> new KeysDialog().open());
        H1 heading = new H1(Ui.t("governance.menu"));
        heading.addClassName("vh");
        removeAll();
        add(heading, said, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        said.removeAll();
        show(
                parameters.getSingleParameter("kind").orElse(null),
                parameters.getSingleParameter("case").orElse(null));
    }

    private void show(@Nullable String wantedKind, @Nullable String wantedCase) {
        Instant now = clock.instant();
        kind = rows.kinds().stream()
                .map(CaseSubject::subjectType)
                .filter(type -> type.equals(wantedKind))
                .findFirst()
                .orElse(null);
        all = rows.all();
        shown = DecisionQueue.of(all, kind);
        Optional<DecisionQueue.Row> asked =
                shown.stream().filter(row -> row.id().equals(wantedCase)).findFirst();
        gone = false;
        chosen = asked.or(() -> shown.stream().findFirst()).orElse(null);
        setClassName("chosen", asked.isPresent());
        getElement().setAttribute("data-case", chosen == null ? "" : chosen.id());
        queue.show(all, kind, chosen, current.require(), now);
        both.removeAll();
        both.add(queue, detail(current.require(), now));
        if (focusChosen) getElement().executeJs(QueueScripts.FOCUS_CHOSEN);
        focusChosen = false;
    }

    private Component detail(Actor actor, Instant now) {
        DecisionQueue.Row row = chosen;
        if (row == null) {
            pane = null;
            return El.raw("article", "pane");
        }
        DecisionPane detail = new DecisionPane(
                row,
                DecisionQueue.address(null, kind),
                actor,
                now,
                parts,
                sentence -> done(row, sentence),
                decision -> decide(row, decision));
        at = shown.indexOf(row);
        detail.place(at + 1, shown.size());
        pane = detail;
        return detail;
    }

    /** Something came, went or was decided elsewhere: the queue follows, the case in hand and what was typed stay. */
    private void refresh() {
        List<DecisionQueue.Row> now = rows.all();
        if (now.equals(all)) return;
        all = now;
        shown = DecisionQueue.of(all, kind);
        DecisionQueue.Row before = chosen;
        DecisionPane detail = pane;
        if (before == null || detail == null) {
            show(kind, null);
            return;
        }
        Optional<DecisionQueue.Row> still =
                shown.stream().filter(row -> row.id().equals(before.id())).findFirst();
        if (still.isPresent()) {
            chosen = still.get();
            at = shown.indexOf(chosen);
            detail.place(at + 1, shown.size());
        } else if (!gone) {
            gone = true;
            detail.close(Ui.t("governance.pane.gone"));
        }
        queue.show(all, kind, chosen, current.require(), clock.instant());
        getElement().executeJs(QueueScripts.FOCUS_AGAIN);
    }

    private void decide(DecisionQueue.Row row, CaseDecision decision) {
        int next = shown.indexOf(row) + 1;
        String following = next < shown.size() ? shown.get(next).id() : null;
        try {
            desk.decide(row.view().id(), decision);
        } catch (RuleViolation refusal) {
            refresh();
            if (!gone && pane != null)
                pane.refuse(Ui.t(refusal.key(), refusal.arguments().toArray()));
            return;
        }
        if (row.view().standing().joint()
                && rows.all().stream().anyMatch(each -> each.id().equals(row.id()))) {
            done(row, Ui.t("governance.done.voice"));
            return;
        }
        said.say(Ui.t(
                parts.signing().done(row.view(), decision.action()), row.title().title()));
        go(following);
    }

    /** Several were approved at once: what could not be stays in the queue, and is said with its reason. */
    private void approved(CleanCases.Outcome outcome) {
        said.say(Ui.t("governance.clean.done", outcome.approved()), outcome.left());
        go(null);
    }

    /** Something was done with a case beside deciding it: it is still here or, where it went elsewhere, the next one is. */
    private void done(DecisionQueue.Row row, String sentence) {
        int next = shown.indexOf(row) + 1;
        String following = next < shown.size() ? shown.get(next).id() : null;
        said.say(sentence);
        boolean here = rows.all().stream().anyMatch(each -> each.id().equals(row.id()));
        go(here ? row.id() : following);
    }

    private void go(@Nullable String caseId) {
        focusChosen = true;
        show(kind, caseId);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, DecisionQueue.address(caseId == null ? null : chosen, kind));
    }

    /** A key was pressed outside of any field, while the page showed this case; a decision is for that case only. */
    @ClientCallable
    void key(String key, String shownCase) {
        boolean current = chosen != null && chosen.id().equals(shownCase);
        switch (key) {
            case "j" -> move(gone ? 0 : 1);
            case "k" -> move(-1);
            case "?" -> new KeysDialog().open();
            default -> {
                if (current && pane != null) pane.press(key);
            }
        }
    }

    private void move(int by) {
        int to = at + by;
        if (to < 0 || to >= shown.size()) return;
        said.removeAll();
        go(shown.get(to).id());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(QueueScripts.LISTEN);
        UI ui = event.getUI();
        // Whoever brings the news is somebody else: the queue is read as the person whose page this is.
        Runnable asReader = new DelegatingSecurityContextRunnable(this::refresh);
        List<Integer> queues = new ArrayList<>(spokes);
        queues.add(LiveCases.OFFICE);
        stop = live.listen(queues, () -> ui.access(asReader::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
    }
}
