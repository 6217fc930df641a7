package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.introduction.NightlyWishes;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;

/** On a company's own open challenge: whether the nightly matching may propose people, and how many at a time. */
@org.springframework.stereotype.Component
@Order(13)
class NightlyWishPanel implements ChallengePanel {
    private final NightlyWishes wishes;

    NightlyWishPanel(NightlyWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!actor.actsFor(seen.owner()) || seen.status() != ChallengeStatus.OPEN) return Optional.empty();
        Div panel = El.div("stack nightly");
        fill(panel, seen.id());
        return Optional.of(panel);
    }

    private void fill(Div panel, ChallengeId challenge) {
        panel.removeAll();
        Optional<Integer> places = wishes.places(challenge);
        H2 heading = new H2(Ui.t("introduction.nightly.title"));
        heading.addClassName("sec-h");
        Paragraph words = new Paragraph(places.map(count -> Ui.t("introduction.nightly.on", count))
                .orElseGet(() -> Ui.t("introduction.nightly.off")));
        words.addClassName("quiet");
        panel.add(heading, words, choice(panel, challenge, places));
    }

    private Component choice(Div panel, ChallengeId challenge, Optional<Integer> places) {
        List<Integer> numbers = IntStream.rangeClosed(NightlyWishes.FEWEST, NightlyWishes.MOST)
                .boxed()
                .toList();
        Select<Integer> many = new Select<>();
        many.setLabel(Ui.t("introduction.nightly.many"));
        many.setItems(numbers);
        many.setItemLabelGenerator(count -> Ui.t("introduction.nightly.people", count));
        many.setValue(places.orElse(NightlyWishes.FEWEST));
        Button ask = new Button(
                Ui.t(places.isPresent() ? "introduction.nightly.change" : "introduction.nightly.ask"), event -> {
                    wishes.ask(challenge, many.getValue());
                    Notices.done(Ui.t("introduction.nightly.asked", many.getValue()));
                    fill(panel, challenge);
                });
        Div row = El.div("refusal", many, ask);
        if (places.isPresent())
            row.add(new Button(Ui.t("introduction.nightly.stop"), event -> {
                wishes.stop(challenge);
                Notices.done(Ui.t("introduction.nightly.stopped"));
                fill(panel, challenge);
            }));
        return row;
    }
}
