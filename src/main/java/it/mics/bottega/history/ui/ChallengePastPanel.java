package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.history.ActWords;
import it.mics.bottega.history.ChallengePast;
import it.mics.bottega.history.ChallengePast.Audience;
import it.mics.bottega.history.ChallengePast.NamedReading;
import it.mics.bottega.history.History;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the challenge's page, for those whom it concerns: who could see it, who read its brief, who decided, and why. */
@org.springframework.stereotype.Component
@Order(90)
class ChallengePastPanel implements ChallengePanel {
    private final History history;
    private final ActWords words;

    ChallengePastPanel(History history, ActWords words) {
        this.history = history;
        this.words = words;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (actor.isVisitor()) return Optional.empty();
        return history.of(seen.id()).flatMap(past -> HistorySection.of(past.acts(), words, before(past)));
    }

    private static Component[] before(ChallengePast past) {
        List<Component> before = new ArrayList<>();
        before.add(new H3(Ui.t("history.panel.could")));
        before.add(new Paragraph(Ui.t(past.audience().key())));
        if (past.audience() == Audience.NDA) {
            before.add(new H3(Ui.t("history.panel.did")));
            before.add(
                    past.readings().isEmpty()
                            ? new Paragraph(Ui.t("history.panel.nobody"))
                            : El.raw(
                                    "ol",
                                    "act-list",
                                    past.readings().stream()
                                            .map(ChallengePastPanel::line)
                                            .toArray(Component[]::new)));
        }
        before.add(new H3(Ui.t("history.panel.done")));
        return before.toArray(Component[]::new);
    }

    private static Component line(NamedReading reading) {
        String key = reading.reading().download() ? "history.panel.download" : "history.panel.read";
        return El.raw(
                "li",
                "act",
                El.raw(
                        "time",
                        "faint t1 num",
                        Dates.dayAndTime(reading.reading().at())),
                El.raw("p", "", Ui.t(key, reading.who())));
    }
}
