package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeMove;
import it.mics.bottega.challenge.ChallengeSheet;
import it.mics.bottega.challenge.PoolEstimate;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.SubmissionProblem;
import it.mics.bottega.challenge.SubmissionRules;
import it.mics.bottega.challenge.ui.ChallengeParameter;
import it.mics.bottega.challenge.ui.MoveNote;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A company writes its challenge: six short steps that save themselves, who could answer, and what is still missing. */
@Route("challenge/:id/edit")
@RolesAllowed("COMPANY_MEMBER")
class ChallengeEditorView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {
    private final ChallengeAuthoring authoring;
    private final ModerationDesk desk;
    private final EditorTools tools;
    private final Clock clock;
    private final Set<SkillId> notNeeded = new HashSet<>();
    private @Nullable EditorState state;

    ChallengeEditorView(ChallengeAuthoring authoring, ModerationDesk desk, EditorTools tools, Clock clock) {
        this.authoring = authoring;
        this.desk = desk;
        this.tools = tools;
        this.clock = clock;
        addClassName("form-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChallengeSheet sheet = authoring.sheet(ChallengeParameter.of(event));
        int asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("step")
                .filter(text -> text.matches("[1-6]"))
                .map(Integer::valueOf)
                .orElse(1);
        show(sheet, asked);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (state == null || !state.keeper().holdsUnsaved()) return;
        var leaving = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog(
                Ui.t("challenge.leave.title"),
                Ui.t("challenge.leave.text"),
                Ui.t("challenge.leave.stay"),
                stay -> leaving.cancel());
        dialog.setRejectable(true);
        dialog.setRejectText(Ui.t("challenge.leave.go"));
        dialog.addRejectListener(go -> leaving.proceed());
        dialog.open();
    }

    private void show(ChallengeSheet sheet, int step) {
        clear();
        getChildren().skip(1).toList().forEach(this::remove);
        title(
                sheet.draft().title().isEmpty()
                        ? Ui.t("challenge.edit.new")
                        : Ui.t(sheet.draft().title()));
        if (sheet.status().isEditable()) showStep(sheet, step);
        else showStanding(sheet);
    }

    private void showStanding(ChallengeSheet sheet) {
        state = null;
        H1 heading = new H1(Ui.t(sheet.draft().title()));
        heading.addClassName("t4");
        CaseView review = desk.openOn("challenge", sheet.id().value()).orElse(null);
        put(crumbs(sheet), heading, new StandingNote(sheet, review, () -> {
            authoring.withdraw(sheet.id());
            show(authoring.sheet(sheet.id()), 1);
        }));
        // Public challenges have a page of their own, which the note links to.
        if (!sheet.status().isPublic()) put(tools.sent(sheet.id()));
    }

    private void showStep(ChallengeSheet sheet, int step) {
        ChallengeId id = sheet.id();
        DraftForm form = new DraftForm(sheet.draft());
        FormBar bar = new FormBar(id, step, sheet.updatedAt(), clock.instant(), this::submit);
        Component fields = tools.step(id, step, form, clock.instant(), this::changed);
        EstimatePanel estimate = new EstimatePanel(tools.taxonomy().thesaurus(), this::makeOptional);
        CompletenessPanel complete = new CompletenessPanel(id);
        DraftKeeper keeper = new DraftKeeper(sheet, form, authoring, tools.words(), bar, this::refreshed);
        EditorState opened = new EditorState(
                id,
                form,
                keeper,
                new Steps(id, step),
                fields,
                estimate,
                complete,
                new EditorAside(id, estimate, complete, tools),
                bar,
                new Refusals());
        state = opened;
        Div top = El.div("top", crumbs(sheet));
        ChallengeMove said = StandingNote.lastReturn(sheet);
        if (said != null) top.add(new MoveNote(said, id));
        top.add(opened.steps());
        Div read = El.div("read", keeper, head(sheet.draft(), step), fields, opened.refusals());
        put(top, El.div("cols", read, opened.aside()));
        add(bar);
        refresh(opened);
        if (getUI().isPresent())
            getElement()
                    .executeJs(
                            "setTimeout(() => { const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus({preventScroll: true}); } this.scrollIntoView({block: 'start'}); })");
    }

    private static OrderedList crumbs(ChallengeSheet sheet) {
        String untitled = sheet.draft().title().isEmpty()
                ? Ui.t("challenge.edit.new")
                : Ui.t(sheet.draft().title());
        ListItem here = new ListItem(sheet.code() == null ? untitled : sheet.code());
        here.getElement().setAttribute("aria-current", "page");
        OrderedList crumbs =
                new OrderedList(new ListItem(new Anchor(ChallengeLinks.mine(), Ui.t("challenge.crumbs.mine"))), here);
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", Ui.t("challenge.crumbs"));
        return crumbs;
    }

    private static Header head(ChallengeDraft draft, int step) {
        H1 question = new H1(Ui.t("challenge.step.question." + step));
        question.addClassName("t4");
        Header head = new Header();
        head.addClassName("head");
        if (!draft.title().isEmpty() && step > 1) head.add(El.text(draft.title(), "quiet serif about"));
        head.add(question, El.raw("p", "quiet", Ui.t("challenge.step.help." + step)));
        return head;
    }

    private void changed() {
        EditorState now = state;
        if (now == null || now.form().isShowing()) return;
        now.keeper().keep();
        refresh(now);
    }

    private void refreshed() {
        if (state != null) refresh(state);
    }

    private void refresh(EditorState now) {
        ChallengeDraft draft = now.form().draft();
        List<SubmissionProblem> problems = problems(now);
        PoolEstimate pool = tools.estimate(now.form());
        now.steps().show(draft, problems);
        now.complete().show(draft, problems);
        now.aside().show(now.form());
        now.estimate().show(pool, now.form().skills);
        now.bar().pool(EstimatePanel.inShort(pool));
        now.bar().missing(problems.size());
        now.refusals().removeAll();
        if (now.fields() instanceof SkillsStep skills) {
            skills.show(pool);
            skills.suggest(tools.suggestions(now.form(), notNeeded), () -> refresh(now), notNeeded::add);
        }
    }

    private List<SubmissionProblem> problems(EditorState now) {
        List<SubmissionProblem> all =
                new ArrayList<>(SubmissionRules.check(now.form().draft(), clock.instant()));
        all.addAll(authoring.obstacles(now.id()));
        return all;
    }

    private void makeOptional(SkillId skill) {
        EditorState now = state;
        if (now == null) return;
        now.form().skills.stream()
                .filter(asked -> asked.skill().equals(skill))
                .findFirst()
                .ifPresent(asked ->
                        now.form().put(new SkillRequirement(skill, asked.minLevel(), SkillRow.weight(false), false)));
        if (now.fields() instanceof SkillsStep skills) skills.showTable();
        changed();
    }

    private void submit() {
        EditorState now = state;
        if (now == null) return;
        if (!now.keeper().keep()) {
            now.keeper().showDispute();
            return;
        }
        refresh(now);
        List<SubmissionProblem> problems = problems(now);
        if (!problems.isEmpty()) {
            now.refusals().show(now.id(), problems);
            return;
        }
        authoring.submit(now.id(), now.keeper().version());
        Notices.done(Ui.t("challenge.edit.submitted"));
        UI.getCurrent().navigate(ChallengeLinks.mine());
    }
}
