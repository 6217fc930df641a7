package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.Requirement;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.proposal.ui.ProposalFactsColumn;
import it.mics.bottega.proposal.ui.SubmitState;
import it.mics.bottega.proposal.ui.sending.RefusalWords;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The proposal while it is written: saves itself, shows who writes where, brings together what colleagues write, and names what is missing. */
public class WritingPage extends Div {
    private final ProposalDraft draft;
    private final IntConsumer submit;
    private final boolean alone;
    private final ProposalForm form;
    private final WritingTogether together;
    private final SubmitState state = new SubmitState(this::goTo);
    private final Span saved = new Span();
    private final Div refusal = El.div("refusal");

    /** The page of this draft for the reader at this desk; {@code submit} is told the version that is sent. */
    public WritingPage(
            ProposalDraft draft,
            List<RosterLine> members,
            Instant now,
            IntFunction<String> levelName,
            Component files,
            Function<Supplier<ProposalContent>, Component> criteria,
            WritingDesk desk,
            IntConsumer submit) {
        this.draft = draft;
        this.submit = submit;
        alone = members.size() < 2;
        addClassName("writing");
        form = new ProposalForm(levelName, new WritingTeam(members, draft.team().id()), this::changed);
        form.show(draft.content());
        together =
                new WritingTogether(draft, members, form, desk, this::said, this::refused, () -> state.show(missing()));
        add(
                El.div(
                        "cols",
                        El.div("read", together, form, criteria.apply(form::value), files(files)),
                        new ProposalFactsColumn(draft, now, state)),
                bar(now));
        said(Ui.t(
                draft.version() == 0 ? "proposal.saved.byItself" : "proposal.saved.at",
                Dates.timeOfDay(draft.savedAt())));
        state.show(missing());
    }

    private static Component files(Component editor) {
        Component heading = El.raw("h2", "sec-h", Ui.t("proposal.files"));
        heading.getElement().setAttribute("id", "h-files");
        Paragraph help = new Paragraph(Ui.t("proposal.files.help"));
        help.addClassNames("quiet", "form-help");
        Component section = El.raw("section", "files-part", heading, help, editor);
        section.getElement().setAttribute("aria-labelledby", "h-files");
        return section;
    }

    private Component bar(Instant now) {
        // On the phone the facts stand below the form, so the deadline is said here too.
        Instant until = draft.deadline().isBeyond(now)
                ? draft.deadline().last()
                : draft.deadline().until();
        Component clock = El.raw(
                "b", "narrow-only", until == null ? "" : Ui.t("proposal.closes", Dates.inWords(until, now)) + ".");
        Paragraph line = new Paragraph(Icon.CHECK.create(), new Span(clock, saved));
        line.addClassName("saved");
        Paragraph lost = new Paragraph(Icon.WARN.create(), new Span(Ui.t("proposal.together.lost")));
        lost.addClassNames("saved", "lost-line");
        lost.getElement().setAttribute("role", "alert");
        refusal.getElement().setAttribute("role", "alert");
        Button send =
                Busy.button(act(), Ui.t(alone ? "proposal.submit.busy" : "proposal.confirm.ask.busy"), this::send);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph mine = new Paragraph(Ui.t("proposal.confirm.alone"));
        mine.addClassNames("saved", "faint");
        mine.setVisible(alone);
        return El.div("formbar", line, lost, mine, refusal, send);
    }

    /** Whoever works alone confirms by sending; a team reads the version before it is sent. */
    private String act() {
        int sent = draft.facts().submittedVersion();
        if (!alone) return Ui.t("proposal.confirm.ask", sent + 1);
        return sent == 0 ? Ui.t("proposal.submit") : Ui.t("proposal.submit.again", sent + 1);
    }

    private void changed(ProposalSection section) {
        state.show(missing());
        refusal.removeAll();
        together.changed(section);
    }

    private void refused(RuleViolation refusal) {
        String why = Ui.t(refusal.key(), refusal.arguments().toArray());
        said(why);
        this.refusal.removeAll();
        this.refusal.add(new Paragraph(why));
    }

    private void send() {
        if (!together.settled()) return;
        List<Requirement> missing = missing();
        refusal.removeAll();
        if (together.unsaved()) {
            refusal.add(new Paragraph(Ui.t("proposal.saved.held")));
            return;
        }
        if (missing.isEmpty()) {
            try {
                submit.accept(together.version());
            } catch (RuleViolation why) {
                refusal.add(RefusalWords.of(why));
            }
            return;
        }
        Component names = SubmitState.links(missing, this::goTo);
        refusal.add(new Paragraph(Ui.t("proposal.submit.incomplete", missing.size())), names);
    }

    private void goTo(Requirement requirement) {
        form.focus(requirement);
    }

    private List<Requirement> missing() {
        return Requirement.missing(form.value(), draft.team());
    }

    private void said(String words) {
        saved.setText(words);
    }
}
