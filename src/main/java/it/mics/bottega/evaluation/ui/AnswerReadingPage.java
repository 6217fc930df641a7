package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.evaluation.Answer;
import it.mics.bottega.evaluation.AnswerForm;
import it.mics.bottega.evaluation.AnswerSheet;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ReasonCode;
import it.mics.bottega.evaluation.SavedAnswer;
import it.mics.bottega.evaluation.ranking.TeamComment;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.proposal.ui.ProposalSheet;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.BiFunction;

/** One proposal as it was sent, and beside it the answer while it is written or as it was published. */
class AnswerReadingPage extends Div {
    AnswerReadingPage(
            AnswerSheet sheet,
            Answer one,
            ProposalSheet proposal,
            Component promise,
            List<TeamComment> comments,
            BiFunction<AnswerForm, Integer, SavedAnswer> save) {
        addClassName("answering");
        add(top(sheet, one, promise));
        Component text = El.div("text", header(one.proposal()), proposal);
        Component side = sheet.mayAnswer() ? new AnswerPane(one, comments, save, next(sheet, one)) : published(one);
        add(El.div("split", text, side));
    }

    private static Component top(AnswerSheet sheet, Answer one, Component promise) {
        int n = sheet.answers().indexOf(one) + 1;
        Paragraph where = new Paragraph(
                El.span("", Ui.t("evaluation.nth", n, sheet.answers().size()) + " "),
                El.link(
                        ChallengeLinks.answers(sheet.challenge().id()),
                        Ui.t(sheet.challenge().title()),
                        ""));
        where.addClassNames("t1", "quiet");
        Div left = El.div("", where);
        if (sheet.mayAnswer()) left.add(new AnswerProgress(sheet, one));
        Div top = El.div("answer-top", left);
        if (!sheet.published()) top.add(promise);
        return top;
    }

    private static Component header(SubmittedProposal sent) {
        H1 title = new H1(sent.content().title());
        title.addClassName("t4");
        if (sent.content().language() != Ui.language())
            title.getElement().setAttribute("lang", sent.content().language().code());
        Paragraph team = new Paragraph(
                Ui.t("evaluation.team", sent.teamName(), sent.roster().size()));
        team.addClassNames("t1", "quiet");
        Paragraph version = new Paragraph(
                El.span(
                        "",
                        Ui.t(
                                        sent.intact() ? "evaluation.sent.intact" : "evaluation.sent.changed",
                                        sent.version(),
                                        Dates.full(sent.submittedAt()))
                                + " "),
                El.raw(
                        "code",
                        "code",
                        sent.sha256().substring(0, 8) + "…" + sent.sha256().substring(60)));
        version.addClassNames("t1", sent.intact() ? "faint" : "tx-bad");
        return new Header(team, title, version);
    }

    private static Component next(AnswerSheet sheet, Answer one) {
        List<Answer> all = sheet.answers();
        int here = all.indexOf(one);
        for (int step = 1; step < all.size(); step++) {
            Answer other = all.get((here + step) % all.size());
            if (!other.staged()) return El.link(AnswerProgress.address(other), Ui.t("evaluation.next"), "btn primary");
        }
        return El.link(ChallengeLinks.answers(sheet.challenge().id()), Ui.t("evaluation.toList"), "btn primary");
    }

    /** What a reader sees who does not answer: the published answer, or that it is still to come. */
    private static Component published(Answer one) {
        AnswerForm form = one.form();
        Outcome outcome = form.outcome();
        ReasonCode reason = form.reason();
        Div in = El.div("in stack-3", El.raw("h2", "sec-h", Ui.t("evaluation.pane")));
        if (outcome == null || reason == null) {
            in.add(El.div("note", Icon.CLOCK.create(), new Paragraph(Ui.t("evaluation.pane.toCome"))));
        } else {
            in.add(new OutcomeBadge(outcome), new Paragraph(Ui.t(reason.key())), new Paragraph(form.feedback()));
        }
        Section side = new Section(in);
        side.addClassName("rub");
        return side;
    }
}
