package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.uikit.Withheld;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeSet;

/** A challenge in a list: spoke, title, a sentence, who asks for what, and the deadline at the end. */
class ChallengeItem extends ListItem {
    private static final Duration SOON = Duration.ofDays(7);

    private final Div words = new Div();
    private final Div aside = El.div("aside");

    ChallengeItem(ChallengeFacts challenge, ShownOwner owner, Component title, Component sentence, Instant now) {
        addClassName("item");
        if (challenge.primarySpoke() > 0) add(new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.MEDIUM));
        else add(new Span());
        Anchor link = new Anchor(ChallengeLinks.challenge(challenge.id()));
        link.add(title);
        words.add(new H3(link), El.raw("p", "why", sentence), meta(challenge, owner));
        deadline(challenge, now);
        add(words, aside);
    }

    /** Adds below the words. */
    ChallengeItem below(Component component) {
        words.add(component);
        return this;
    }

    private static Component meta(ChallengeFacts challenge, ShownOwner owner) {
        Div meta = El.div("meta");
        meta.add(owner.company() == null ? new Withheld(owner.words()) : new Span(owner.words()));
        new TreeSet<>(challenge.sectors()).forEach(sector -> meta.add(sector(sector)));
        meta.add(El.span(
                "nowrap",
                "TRL " + challenge.trl().from() + " → " + challenge.trl().to()));
        meta.add(new Span(Ui.t(
                "matching.outcome",
                Ui.t(challenge.outcome().key()),
                challenge.prizeCents() / 100.0,
                challenge.prizeCents() > 0 ? "yes" : "no")));
        return meta;
    }

    static Component sector(Sector sector) {
        String name = sector.name().toLowerCase(Locale.ROOT);
        Span span = new Span(Icon.mark(name), new Span(Ui.t(sector.key())));
        span.addClassNames("sector", name);
        return span;
    }

    private void deadline(ChallengeFacts challenge, Instant now) {
        Instant until = challenge.submitUntil();
        if (challenge.status() != ChallengeStatus.OPEN) {
            aside.add(El.span("badge", Ui.t(challenge.status().key())));
            return;
        }
        if (until == null) return;
        Component time = El.raw("time", "", Dates.dayAndTime(until));
        time.getElement().setAttribute("datetime", until.toString());
        time.getElement().setAttribute("title", Dates.full(until));
        Span when = new Span(El.bold(Ui.t("matching.closesIn", Dates.inWords(until, now))), time);
        when.addClassName("when");
        if (Duration.between(now, until).compareTo(SOON) < 0) when.addClassName("soon");
        aside.add(when);
    }
}
