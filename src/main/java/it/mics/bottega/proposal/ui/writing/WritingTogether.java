package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.HeldSection;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalMerge;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.proposal.Written;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What makes one text of several open pages: who writes where, what others wrote, and what two wrote in the same part. */
class WritingTogether extends Div {
    private final WritingDesk desk;
    private final ProposalForm form;
    private final SharedText text;
    private final WhoWrites who;
    private final SectionMarks marks;
    private final Consumer<String> said;
    private final Consumer<RuleViolation> refused;
    private final Runnable shown;
    private final Div above = new Div();
    private final Div news = El.div("vh");
    private Instant savedAt;
    private int version;
    private boolean over;
    private List<HeldSection> held = List.of();
    private List<ProposalMerge.Part> waiting = List.of();
    private @Nullable ProposalSection cursor;
    private @Nullable DisputedParts disputed;
    private @Nullable Runnable stop;

    /** Tells when something was saved, in words, why nothing can be saved any more, and that the form shows something new. */
    WritingTogether(
            ProposalDraft draft,
            List<RosterLine> members,
            ProposalForm form,
            WritingDesk desk,
            Consumer<String> said,
            Consumer<RuleViolation> refused,
            Runnable shown) {
        this.form = form;
        this.desk = desk;
        this.said = said;
        this.refused = refused;
        this.shown = shown;
        version = draft.version();
        savedAt = draft.savedAt();
        text = new SharedText(form, draft.content());
        who = new WhoWrites(
                members,
                draft.team().members().stream().map(TeamMember::account).toList(),
                desk.me());
        marks = new SectionMarks(form.sections(), who);
        above.getElement().setAttribute("aria-live", "polite");
        news.getElement().setAttribute("aria-live", "polite");
        add(news, above, who);
        form.sections().forEach(this::follow);
        getElement().addEventListener("beat", event -> still(this::beat));
    }

    /** True where everything is saved and nothing is left to choose; what there is to choose comes into view. */
    boolean settled() {
        if (disputed == null) save();
        if (disputed != null) above.scrollIntoView();
        return disputed == null;
    }

    boolean unsaved() {
        return text.unsaved();
    }

    int version() {
        return version;
    }

    /** The cursor comes into a section and leaves it; from field to field within it nothing happens. */
    private void follow(ProposalSection name, Section section) {
        section.getElement()
                .addEventListener("focusin", event -> entered(name))
                .setFilter("!element.contains(event.relatedTarget)");
        section.getElement()
                .addEventListener("focusout", event -> left(name))
                .setFilter("!element.contains(event.relatedTarget)");
    }

    /** Something was typed here: from now on this section is ours, and what was typed is saved. */
    void changed(ProposalSection section) {
        take(section);
        save();
    }

    private void entered(ProposalSection section) {
        cursor = section;
        take(section);
    }

    private void left(ProposalSection section) {
        if (cursor == section) cursor = null;
        if (text.own() != section) {
            mark();
            return;
        }
        text.own(null);
        desk.release();
        look();
    }

    private void take(ProposalSection section) {
        held = desk.take(section);
        if (held.stream().anyMatch(one -> desk.mine(one) && one.section() == section)) text.own(section);
        mark();
    }

    void save() {
        if (over || !text.unsaved()) return;
        Written outcome;
        try {
            outcome = text.write(desk);
        } catch (RuleViolation refusal) {
            // Said once: the deadline has passed, or the proposal is decided, and what is typed now changes nothing.
            stop(refusal);
            return;
        }
        version = outcome.version();
        savedAt = outcome.at();
        waiting = outcome.waiting();
        dispute(outcome);
        if (disputed != null) said.accept(Ui.t("proposal.saved.waits"));
        else if (!waiting.isEmpty()) said.accept(Ui.t("proposal.saved.held"));
        else said.accept(Ui.t("proposal.saved.at", Dates.timeOfDay(outcome.at())));
        mark();
        shown.run();
    }

    /** Two wrote the same part: both texts stay until somebody has read them. */
    private void dispute(Written outcome) {
        if (outcome.disputed().isEmpty()) {
            above.removeAll();
            disputed = null;
            return;
        }
        if (disputed != null && disputed.shows(outcome.disputed(), outcome.content())) return;
        boolean first = disputed == null;
        disputed =
                new DisputedParts(outcome.disputed(), form.value(), outcome.content(), outcome.by(), (part, mine) -> {
                    text.choose(part, mine, outcome.content());
                    settle();
                });
        above.removeAll();
        above.add(disputed);
        if (first) above.scrollIntoView();
    }

    private void settle() {
        disputed = null;
        above.removeAll();
        if (text.unsaved()) save();
        else said.accept(Ui.t("proposal.saved.at", Dates.timeOfDay(savedAt)));
        shown.run();
    }

    /** Somebody changed something, or came, or went: shows it where this page is not being written. */
    private void look() {
        ProposalDraft now = desk.read();
        List<ProposalMerge.Part> came = text.absorb(now.content());
        version = now.version();
        savedAt = now.savedAt();
        if (!came.isEmpty()) {
            String parts = came.stream().map(part -> Ui.t(part.key())).collect(Collectors.joining(", "));
            news.setText(Ui.t("proposal.together.came", now.savedBy(), parts, Dates.timeOfDay(now.savedAt())));
            shown.run();
        }
        beat();
        save();
    }

    /** Every few seconds from the browser: what was typed without a pause arrives before it, and the others know that we are here. */
    private void beat() {
        desk.here();
        held = desk.held();
        if (cursor != null && text.own() == null && held.stream().noneMatch(one -> one.section() == cursor))
            held = desk.take(cursor);
        mark();
    }

    /** Nobody does anything here any more who has signed out, left the team, or whose team has thrown the draft away. */
    private void still(Runnable act) {
        if (over) return;
        try {
            act.run();
        } catch (NotFound gone) {
            stop(new RuleViolation("proposal.together.gone"));
        } catch (AuthenticationException | AccessDeniedException signedOut) {
            over = true;
        }
    }

    private void stop(RuleViolation why) {
        over = true;
        refused.accept(why);
    }

    private void mark() {
        List<HeldSection> others = held.stream().filter(one -> !desk.mine(one)).toList();
        who.show(desk.present(), others);
        marks.show(others, waiting.stream().map(ProposalSection::of).toList());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable look =
                new DelegatingSecurityContextRunnable(() -> still(this::look), SecurityContextHolder.getContext());
        stop = desk.listen(() -> ui.access(look::run));
        getElement().executeJs(Beat.SCRIPT);
        beat();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
        desk.gone();
    }
}
