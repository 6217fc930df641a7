package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.question.QuestionBoard;
import it.mics.bottega.challenge.question.ShownQuestion;
import it.mics.bottega.challenge.ui.LivePart;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section of questions: what waits for the company first, then the reader’s own, then what everybody reads. */
class QuestionsPart extends LivePart {
    private final QuestionsPanel house;
    private final ChallengeId challenge;
    private final Paragraph until = new Paragraph();
    private final Div act = new Div();
    private final Div waiting = El.div("questions-waiting");
    private final Div mine = new Div();
    private final Div answered = new Div();
    private @Nullable QuestionBoard drawn;

    QuestionsPart(QuestionsPanel house, ChallengeFacts seen) {
        super(look -> house.live().listen(seen.id(), look));
        this.house = house;
        this.challenge = seen.id();
        addClassName("questions");
        setId("questions");
        until.addClassName("quiet");
        answered.getElement().setAttribute("aria-live", "polite");
        add(new H2(Ui.t("question.title")), until, act, waiting, mine, answered);
        lookAgain();
    }

    @Override
    protected void lookAgain() {
        try {
            QuestionBoard now = house.reading().board(challenge);
            if (!now.equals(drawn)) draw(now);
        } catch (NotFound gone) {
            removeAll();
        }
    }

    private void draw(QuestionBoard now) {
        QuestionBoard before = drawn;
        drawn = now;
        until.setText(untilWords(now));
        if (before == null || before.mayAsk() != now.mayAsk() || before.mayAnswer() != now.mayAnswer()) act(now);
        // What one may be about to press stays as it is while others only ask elsewhere.
        if (before == null || !before.waiting().equals(now.waiting()) || before.mayAnswer() != now.mayAnswer())
            waiting(now);
        List<ShownQuestion> own = now.mine().stream()
                .filter(question -> !now.answered().contains(question))
                .toList();
        mine.removeAll();
        if (!own.isEmpty())
            mine.add(group(
                    "question.mine",
                    own.stream().map(each -> new QuestionLine(each, now)).toList()));
        answered.removeAll();
        if (!now.answered().isEmpty())
            answered.add(list(now.answered().stream()
                    .map(each -> new QuestionLine(each, now))
                    .toList()));
        else if (own.isEmpty() && now.waiting().isEmpty()) answered.add(empty(now));
    }

    private void act(QuestionBoard now) {
        act.removeAll();
        if (now.mayAsk())
            act.add(button(
                    "question.ask.act",
                    "btn",
                    () -> new AskDialog(now.mayChooseBrief(), asked -> {
                                house.asking().ask(challenge, asked);
                                lookAgain();
                            })
                            .open()));
        if (now.mayAnswer())
            act.add(button(
                    "question.until.act",
                    "btn plain s",
                    () -> new UntilDialog(now, later -> {
                                house.answering().takeUntil(challenge, later);
                                lookAgain();
                            })
                            .open()));
    }

    private void waiting(QuestionBoard now) {
        waiting.removeAll();
        if (now.waiting().isEmpty()) return;
        waiting.add(new H3(Ui.t("question.waiting", now.waiting().size())));
        now.waiting().forEach(each -> waiting.add(new WaitingQuestion(house.answering(), each, now, this::lookAgain)));
    }

    private static String untilWords(QuestionBoard now) {
        if (now.until() == null) return "";
        String key = now.takesQuestions() ? "question.until.open" : "question.until.over";
        return Ui.t(key, Dates.full(now.until()));
    }

    private static Component empty(QuestionBoard now) {
        Paragraph words = new Paragraph(Ui.t(
                now.mayAsk() ? "question.none.ask" : now.takesQuestions() ? "question.none.yet" : "question.none"));
        words.addClassName("faint");
        return words;
    }

    private static Component group(String key, List<QuestionLine> lines) {
        return El.div("questions-group", new H3(Ui.t(key)), list(lines));
    }

    private static Component list(List<QuestionLine> lines) {
        return El.raw("ul", "questions-list", lines.toArray(Component[]::new));
    }

    static NativeButton button(String key, String classes, Runnable act) {
        NativeButton button = new NativeButton(Ui.t(key), click -> act.run());
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
