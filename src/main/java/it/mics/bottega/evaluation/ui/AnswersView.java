package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.ui.AttachmentParts;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.evaluation.Answer;
import it.mics.bottega.evaluation.AnswerReading;
import it.mics.bottega.evaluation.AnswerSheet;
import it.mics.bottega.evaluation.AnswerWriting;
import it.mics.bottega.evaluation.ranking.RankingDesk;
import it.mics.bottega.governance.conflict.SignatureState;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ui.ProposalSheets;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals for a challenge and the company's answers: all of them, or one beside its answer; the address says which. */
@Route("challenge/:id/answers")
@PermitAll
class AnswersView extends Page implements BeforeEnterObserver {
    private static final Duration SOON = Duration.ofDays(7);

    private final transient AnswerReading reading;
    private final transient AnswerWriting writing;
    private final transient ProposalFiles files;
    private final transient AttachmentParts attachments;
    private final transient ProposalSheets sheets;
    private final transient RankingDesk ranking;
    private final transient Clock clock;

    AnswersView(
            AnswerReading reading,
            AnswerWriting writing,
            ProposalFiles files,
            AttachmentParts attachments,
            ProposalSheets sheets,
            RankingDesk ranking,
            Clock clock) {
        this.files = files;
        this.attachments = attachments;
        this.sheets = sheets;
        this.ranking = ranking;
        this.reading = reading;
        this.writing = writing;
        this.clock = clock;
        addClassName("answers-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChallengeId id =
                new ChallengeId(uuid(event.getRouteParameters().get("id").orElse("")));
        Optional<String> chosen = event.getLocation().getQueryParameters().getSingleParameter("proposal");
        show(id, chosen.map(AnswersView::uuid).orElse(null));
    }

    private void show(ChallengeId id, @Nullable UUID chosen) {
        clear();
        AnswerSheet sheet = reading.sheet(id);
        if (chosen == null) {
            all(sheet);
            return;
        }
        Answer one = sheet.answers().stream()
                .filter(answer -> answer.proposal().facts().id().value().equals(chosen))
                .findFirst()
                .orElseThrow(NotFound::new);
        title(one.proposal().content().title());
        put(new AnswerReadingPage(
                sheet,
                one,
                sheets.sent(one.proposal()),
                promise(sheet.challenge()),
                sheet.mayAnswer() ? ranking.comments(one.proposal().facts().id()) : List.of(),
                (form, version) -> writing.save(one.proposal().facts().id(), form, version)));
    }

    private void all(AnswerSheet sheet) {
        ChallengeFacts challenge = sheet.challenge();
        title(Ui.t("evaluation.title"));
        H1 first = new H1(Ui.t(sheet.published() ? "evaluation.title.published" : "evaluation.title"));
        first.addClassName("t4");
        Paragraph where = new Paragraph(
                El.span("", Ui.t("evaluation.for") + " "),
                El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), ""));
        where.addClassName("quiet");
        Div head = El.div("page-head", El.div("", first, where));
        if (sheet.open() && !sheet.published()) head.add(promise(challenge));
        put(AnswerCrumbs.of(sheet), head);
        if (sheet.mayAnswer())
            writing.signature(challenge.id()).map(AnswersView::signature).ifPresent(this::put);
        if (!sheet.open()) closed(sheet);
        else if (sheet.answers().isEmpty()) empty(sheet);
        else list(sheet);
    }

    /** That the results wait for a second signature, or why they did not get it. */
    private static Component signature(SignatureState state) {
        String reason = state.reason();
        return El.div(
                "note wait",
                Icon.PEN.create(),
                El.span(
                        "",
                        reason == null
                                ? Ui.t("evaluation.signature.waiting", Dates.dayAndTime(state.at()))
                                : Ui.t("evaluation.signature.declined", Dates.dayAndTime(state.at()), reason)));
    }

    private void closed(AnswerSheet sheet) {
        Instant until = sheet.challenge().submitUntil();
        H2 heading = new H2(Ui.t("evaluation.closed.title", sheet.count()));
        Div note = El.div("empty", heading, new Paragraph(Ui.t("evaluation.closed.help")));
        if (until != null)
            note.add(when(until, Ui.t("evaluation.closed.opens", Dates.inWords(until, clock.instant()))));
        put(note);
    }

    private void empty(AnswerSheet sheet) {
        Div note = El.div(
                "empty",
                new H2(Ui.t("evaluation.none.title")),
                new Paragraph(Ui.t(sheet.published() ? "evaluation.none.published" : "evaluation.none.help")));
        put(note);
        if (sheet.mayAnswer())
            put(new PublishBlock(
                    sheet, answer -> "", () -> publish(sheet.challenge().id())));
    }

    private void list(AnswerSheet sheet) {
        Div column = El.div("answer-column");
        if (sheet.mayAnswer()) {
            Paragraph progress = new Paragraph(
                    Ui.t("evaluation.progress", sheet.staged(), sheet.answers().size()));
            progress.addClassNames("serif", "t3");
            column.add(progress, new AnswerProgress(sheet, null));
        } else {
            Paragraph quiet =
                    new Paragraph(Ui.t(sheet.published() ? "evaluation.published.help" : "evaluation.reader.help"));
            quiet.addClassName("quiet");
            column.add(quiet);
        }
        if (ranking.mayRead(sheet.challenge().id())) column.add(RankingWords.link(sheet.challenge()));
        column.add(new AnswerList(sheet, AnswerProgress::address));
        column.add(attachments.search(
                Ui.t("evaluation.files.search"),
                words -> files.findInSent(sheet.challenge().id(), words),
                file -> where(sheet, file)));
        if (sheet.mayAnswer())
            column.add(new PublishBlock(
                    sheet,
                    AnswerProgress::address,
                    () -> publish(sheet.challenge().id())));
        put(column);
    }

    private static Component where(AnswerSheet sheet, Attachment file) {
        return sheet.answers().stream()
                .filter(answer -> answer.proposal()
                        .facts()
                        .id()
                        .value()
                        .equals(file.holder().id()))
                .<Component>map(answer -> El.link(
                        AnswerProgress.address(answer),
                        answer.proposal().content().title(),
                        ""))
                .findFirst()
                .orElseGet(() -> El.span("", ""));
    }

    private void publish(ChallengeId id) {
        if (!writing.publish(id)) {
            Notices.done(Ui.t("evaluation.publish.secondSignature"));
            show(id, null);
            return;
        }
        Notices.done(Ui.t("evaluation.publish.done"));
        UI.getCurrent().navigate(ChallengeLinks.challenge(id));
    }

    private Component promise(ChallengeFacts challenge) {
        Instant until = challenge.decideBy();
        if (until == null) return El.div("");
        boolean late = clock.instant().isAfter(until);
        return when(
                until,
                Ui.t(late ? "evaluation.promise.late" : "evaluation.promise", Dates.inWords(until, clock.instant())));
    }

    private Component when(Instant until, String words) {
        Paragraph when = new Paragraph(El.bold(words));
        when.addClassNames("when", "t1");
        if (Duration.between(clock.instant(), until).compareTo(SOON) < 0) when.addClassName("soon");
        Component time = El.raw("time", "", Dates.full(until));
        time.getElement()
                .setAttribute(
                        "datetime", until.atZone(Dates.ROME).toOffsetDateTime().toString());
        when.add(time);
        return when;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
