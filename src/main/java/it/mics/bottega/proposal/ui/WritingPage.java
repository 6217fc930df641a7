package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalMerge;
import it.mics.bottega.proposal.Requirement;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.proposal.Saved;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** The proposal while it is written: saves itself, brings together what colleagues write, and names what is missing. */
class WritingPage extends Div {
    private final ProposalDraft draft;
    private final BiFunction<ProposalContent, Integer, Saved> save;
    private final IntConsumer submit;
    private final ProposalForm form;
    private final SubmitState state = new SubmitState(this::goTo);
    private final Div above = new Div();
    private final Span saved = new Span();
    private final Div refusal = El.div("refusal");
    private ProposalContent base;
    private int version;
    private boolean disputed;

    WritingPage(
            ProposalDraft draft,
            List<RosterLine> members,
            Instant now,
            IntFunction<String> levelName,
            Component files,
            BiFunction<ProposalContent, Integer, Saved> save,
            IntConsumer submit) {
        this.draft = draft;
        this.save = save;
        this.submit = submit;
        base = draft.content();
        version = draft.version();
        addClassName("writing");
        form = new ProposalForm(levelName, team(members), this::changed);
        form.show(base);
        above.getElement().setAttribute("aria-live", "polite");
        add(
                El.div("cols", El.div("read", above, form, files(files)), new ProposalFactsColumn(draft, now, state)),
                bar(now));
        said(Ui.t(version == 0 ? "proposal.saved.byItself" : "proposal.saved.at", Dates.time(draft.savedAt())));
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
        Instant until = draft.challenge().submitUntil();
        Component clock = El.raw(
                "b", "narrow-only", until == null ? "" : Ui.t("proposal.closes", Dates.inWords(until, now)) + ".");
        Paragraph line = new Paragraph(Icon.CHECK.create(), new Span(clock, saved));
        line.addClassName("saved");
        refusal.getElement().setAttribute("role", "alert");
        String words = draft.facts().submittedVersion() == 0
                ? Ui.t("proposal.submit")
                : Ui.t("proposal.submit.again", draft.facts().submittedVersion() + 1);
        Button send = Busy.button(words, Ui.t("proposal.submit.busy"), this::send);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return El.div("formbar", line, refusal, send);
    }

    private void changed() {
        state.show(missing());
        refusal.removeAll();
        if (!disputed) write(form.value());
    }

    private void write(ProposalContent content) {
        if (content.equals(base)) return;
        Saved outcome = save.apply(content, version);
        version = outcome.version();
        if (outcome.refused()) {
            meet(Objects.requireNonNull(outcome.theirs()), content, outcome.by());
        } else {
            base = content;
            said(Ui.t("proposal.saved.at", Dates.time(outcome.at())));
        }
    }

    /** Somebody else saved first: what only one of us changed comes together, the rest is shown twice. */
    private void meet(ProposalContent theirs, ProposalContent mine, String by) {
        ProposalMerge merge = ProposalMerge.of(base, theirs, mine);
        base = theirs;
        form.show(merge.merged());
        if (merge.disputed().isEmpty()) {
            Notices.done(Ui.t("proposal.merged", by));
            write(merge.merged());
            return;
        }
        disputed = true;
        above.removeAll();
        above.add(new DisputedParts(
                merge, theirs, by, part -> form.show(ProposalMerge.take(part, theirs, form.value())), this::settle));
        above.scrollIntoView();
        said(Ui.t("proposal.saved.waits"));
    }

    /** What was typed elsewhere on the page while there was something to choose is on the form, so the form is what is saved. */
    private void settle() {
        disputed = false;
        above.removeAll();
        write(form.value());
        state.show(missing());
    }

    private void send() {
        if (disputed) {
            above.scrollIntoView();
            return;
        }
        write(form.value());
        if (disputed) return;
        List<Requirement> missing = missing();
        refusal.removeAll();
        if (missing.isEmpty()) {
            submit.accept(version);
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

    private Component team(List<RosterLine> members) {
        Component list = El.raw(
                "ul",
                "roster",
                members.stream()
                        .map(member -> El.raw(
                                "li",
                                "",
                                El.raw("b", "", member.name()),
                                El.raw(
                                        "small",
                                        "",
                                        String.join(
                                                ", ",
                                                java.util.stream.Stream.of(
                                                                member.leader() ? Ui.t("proposal.team.leads") : "",
                                                                member.roleTitle(),
                                                                Ui.t(member.organisation()))
                                                        .filter(words -> !words.isBlank())
                                                        .toList()))))
                        .toArray(Component[]::new));
        Component link = El.link(TeamLinks.team(draft.team().id()), Ui.t("proposal.team.open"), "");
        return El.div("team-part", list, link);
    }
}
