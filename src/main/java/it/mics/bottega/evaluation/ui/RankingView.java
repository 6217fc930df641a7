package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.evaluation.Answer;
import it.mics.bottega.evaluation.AnswerReading;
import it.mics.bottega.evaluation.ranking.Ranking.Standing;
import it.mics.bottega.evaluation.ranking.RankingDesk;
import it.mics.bottega.evaluation.ranking.RankingSheet;
import it.mics.bottega.evaluation.ranking.Sensitivity;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the proposals stand by the jurors’ scores, why, and how firmly; before publication for those who decide, then for the auditor. */
@Route("challenge/:id/ranking")
@PermitAll
class RankingView extends Page implements BeforeEnterObserver {
    private final transient RankingDesk desk;
    private final transient AnswerReading answers;

    RankingView(RankingDesk desk, AnswerReading answers) {
        this.desk = desk;
        this.answers = answers;
        addClassName("ranking-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        ChallengeId id;
        try {
            id = new ChallengeId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        RankingSheet sheet = desk.sheet(id);
        title(Ui.t("ranking.title"));
        H1 first = new H1(Ui.t("ranking.title"));
        first.addClassName("t4");
        String back = sheet.decides() ? ChallengeLinks.answers(id) : ChallengeLinks.challenge(id);
        Paragraph where = new Paragraph(
                El.span("", Ui.t("evaluation.for") + " "),
                El.link(back, Ui.t(sheet.challenge().title()), ""));
        where.addClassName("quiet");
        put(El.div("page-head", El.div("", first, where)));
        if (sheet.ownFirst()) put(empty("ranking.ownFirst"));
        else if (!sheet.scored()) put(empty("ranking.none"));
        else ranking(sheet);
    }

    private void ranking(RankingSheet sheet) {
        RankingWords words = new RankingWords(sheet);
        Map<UUID, Answer> known = sheet.decides()
                ? answers.sheet(sheet.challenge().id()).answers().stream()
                        .filter(answer -> answer.version() > 0)
                        .collect(Collectors.toMap(
                                answer -> answer.proposal().facts().id().value(), Function.identity()))
                : Map.of();
        Div column = El.div("rank-column", why(sheet, words));
        if (sheet.waiting() > 0)
            column.add(
                    El.div("note wait", Icon.CLOCK.create(), new Paragraph(Ui.t("ranking.waiting", sheet.waiting()))));
        column.add(new RankingTable(sheet, known), ties(sheet, words), shifts(sheet, words), method());
        record(sheet, column);
        put(column);
    }

    private static Component why(RankingSheet sheet, RankingWords words) {
        List<Standing> placed = sheet.ranking().standings().stream()
                .filter(one -> one.place() != null)
                .toList();
        List<UUID> winners = sheet.ranking().winners();
        String text;
        if (winners.isEmpty()) text = Ui.t("ranking.why.nobody");
        else if (winners.size() > 1)
            text = Ui.t(
                    "ranking.why.joint",
                    winners.stream()
                            .map(words::title)
                            .map(title -> Ui.t("ranking.quoted", title))
                            .collect(Collectors.joining(", ")),
                    RankingWords.number(placed.getFirst().score()));
        else if (placed.size() == 1)
            text = Ui.t(
                    "ranking.why.alone",
                    words.title(winners.getFirst()),
                    RankingWords.number(placed.getFirst().score()));
        else
            text = Ui.t(
                    Objects.equals(placed.getFirst().score(), placed.get(1).score())
                            ? "ranking.why.tie"
                            : "ranking.why.first",
                    words.title(winners.getFirst()),
                    RankingWords.number(placed.getFirst().score()),
                    words.title(placed.get(1).proposal()),
                    RankingWords.number(placed.get(1).score()));
        Paragraph sentence = new Paragraph(text);
        sentence.addClassNames("serif", "t3");
        return sentence;
    }

    private static Component ties(RankingSheet sheet, RankingWords words) {
        if (sheet.ranking().ties().isEmpty()) return section("ranking.ties", new Paragraph(Ui.t("ranking.ties.none")));
        return section(
                "ranking.ties",
                El.raw(
                        "ul",
                        "plain-list",
                        sheet.ranking().ties().stream()
                                .map(tie -> El.raw("li", "", words.tie(tie)))
                                .toArray(Component[]::new)));
    }

    private static Component shifts(RankingSheet sheet, RankingWords words) {
        if (sheet.shifts().isEmpty())
            return section("ranking.shifts", new Paragraph(Ui.t("ranking.shifts.none", Sensitivity.POINTS)));
        Map<List<UUID>, List<Sensitivity.Shift>> pairs = sheet.shifts().stream()
                .sorted(Comparator.comparingInt(Sensitivity.Shift::points))
                .collect(Collectors.groupingBy(
                        shift -> List.of(shift.overtakes(), shift.first()), LinkedHashMap::new, Collectors.toList()));
        Component[] lines = pairs.values().stream()
                .map(moves -> El.raw(
                        "li",
                        "shift-line",
                        gauge(moves.getFirst().points()),
                        El.span(
                                "",
                                Ui.t(
                                        "ranking.shift",
                                        words.title(moves.getFirst().overtakes()),
                                        words.title(moves.getFirst().first()),
                                        moves.stream()
                                                .map(move -> Ui.t(
                                                        "ranking.shift.move",
                                                        move.points(),
                                                        words.criterion(move.from()),
                                                        words.criterion(move.to())))
                                                .collect(Collectors.joining("; "))))))
                .toArray(Component[]::new);
        Paragraph help = new Paragraph(Ui.t("ranking.shifts.help", Sensitivity.POINTS));
        help.addClassName("quiet");
        return section("ranking.shifts", help, El.raw("ul", "plain-list", lines));
    }

    /** Five marks, as many filled as points are needed: the fewer, the closer the decision. */
    private static Component gauge(int points) {
        Div gauge = El.div("gauge");
        gauge.getElement().setAttribute("aria-hidden", "true");
        for (int i = 1; i <= Sensitivity.POINTS; i++) gauge.add(El.span(i <= points ? "on" : "", ""));
        return gauge;
    }

    private static Component method() {
        return section("ranking.method", new Paragraph(Ui.t("ranking.method.text")));
    }

    private static void record(RankingSheet sheet, Div column) {
        RankingSheet.Kept kept = sheet.kept();
        if (kept == null) return;
        Paragraph state = new Paragraph(
                El.span(
                        "",
                        Ui.t(kept.intact() ? "ranking.kept.intact" : "ranking.kept.changed", Dates.full(kept.at()))
                                + " "),
                El.raw("code", "code rank-hash", kept.hash()));
        state.addClassName(kept.intact() ? "quiet" : "tx-bad");
        column.add(section("ranking.kept", state));
    }

    private static Component section(String key, Component... content) {
        H2 heading = new H2(Ui.t(key));
        heading.addClassName("sec-h");
        Component section = El.raw("section", "", heading);
        for (Component each : content) section.getElement().appendChild(each.getElement());
        return section;
    }

    private static Component empty(String key) {
        return El.div("empty", new H2(Ui.t(key)), new Paragraph(Ui.t(key + ".help")));
    }
}
