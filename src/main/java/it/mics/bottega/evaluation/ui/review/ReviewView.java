package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.attachment.ui.AttachmentParts;
import it.mics.bottega.evaluation.review.Declared;
import it.mics.bottega.evaluation.review.ReviewId;
import it.mics.bottega.evaluation.review.ReviewReading;
import it.mics.bottega.evaluation.review.ReviewSheet;
import it.mics.bottega.evaluation.review.ReviewStatus;
import it.mics.bottega.evaluation.review.ReviewWriting;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.proposal.criteria.CriteriaAnswers;
import it.mics.bottega.proposal.ui.ProposalSheets;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;

/** One proposal of a juror: first the declaration, then the text beside the rubric. */
@Route("review")
@PermitAll
class ReviewView extends Page implements BeforeEnterObserver {
    private final transient ReviewReading reading;
    private final transient ReviewWriting writing;
    private final transient ProposalSheets sheets;
    private final transient CriteriaAnswers criteria;

    ReviewView(
            ReviewReading reading,
            ReviewWriting writing,
            ProposalSheets sheets,
            CriteriaAnswers criteria,
            AttachmentParts attachments) {
        this.reading = reading;
        this.writing = writing;
        this.sheets = sheets;
        this.criteria = criteria;
        addClassName("answers-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new ReviewId(UUID.fromString(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(ReviewLinks.OF)
                    .orElse(""))));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private void show(ReviewId id) {
        clear();
        ReviewSheet sheet = reading.sheet(id);
        title(sheet.title());
        SubmittedProposal sent = sheet.proposal();
        if (sent == null) {
            put(top(sheet), new DeclarePage(sheet, (what, reason) -> declare(id, what, reason)));
            return;
        }
        Component text = El.div("text", header(sent), sheets.sent(sent));
        RubricPane pane = new RubricPane(sheet, criteria.sent(sent.facts().id()), writing, () -> {
            Notices.done(Ui.t(writing.submit(id) ? "review.submitted" : "review.declared.toSign"));
            show(id);
        });
        if (!sheet.others().isEmpty() || sheet.chair())
            pane.put(new OthersPart(sheet, (which, reason) -> {
                writing.reopen(which, reason);
                Notices.done(Ui.t("review.reopened"));
                show(id);
            }));
        put(El.div("answering", top(sheet), coi(sheet), El.div("split", text, pane)));
    }

    private void declare(ReviewId id, Declared what, String reason) {
        ReviewStatus now = writing.declare(id, what, reason);
        Notices.done(Ui.t(
                now.isOpen()
                        ? "review.declared.open"
                        : now == ReviewStatus.TO_SIGN ? "review.declared.toSign" : "review.declared.closed"));
        show(id);
    }

    private static Component top(ReviewSheet sheet) {
        Paragraph where = new Paragraph(
                El.link(ReviewLinks.MINE, Ui.t("review.mine.title"), ""),
                El.span(
                        "",
                        " · " + Ui.t("review.mine.for", Ui.t(sheet.challenge().title()))));
        where.addClassNames("t1", "quiet");
        return El.div("answer-top", where);
    }

    private Component coi(ReviewSheet sheet) {
        var at = Objects.requireNonNull(sheet.item().declaredAt());
        Component line = El.div(
                "review-coi t1",
                Icon.CHECK.create(),
                El.span(
                        "",
                        Ui.t(
                                sheet.item().declared() == Declared.SOFT ? "review.coi.soft" : "review.coi.none",
                                Dates.dayAndTime(at))));
        if (sheet.open())
            line.getElement()
                    .appendChild(new LateConflict(reason -> {
                                writing.declareLate(sheet.item().id(), reason);
                                Notices.done(Ui.t("review.late.done"));
                                show(sheet.item().id());
                            })
                            .getElement());
        return line;
    }

    private static Component header(SubmittedProposal sent) {
        H1 title = new H1(sent.content().title());
        title.addClassName("t4");
        if (sent.content().language() != Ui.language())
            title.getElement().setAttribute("lang", sent.content().language().code());
        Paragraph team = new Paragraph(
                Ui.t("evaluation.team", sent.teamName(), sent.roster().size()));
        team.addClassNames("t1", "quiet");
        return new Header(team, title);
    }
}
