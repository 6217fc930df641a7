package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.LandingContribution;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** On a visitor's first page: the open challenges of each sector that close first; none stands there twice. */
@org.springframework.stereotype.Component
@Order(10)
class OpenBySector implements LandingContribution {
    private static final int SHOWN = 2;
    private static final Duration SOON = Duration.ofDays(7);

    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Clock clock;

    OpenBySector(ChallengeRegister challenges, ChallengePolicy policy, Clock clock) {
        this.challenges = challenges;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Component create() {
        List<ChallengeFacts> open = challenges.present(challenges.withStatus(ChallengeStatus.OPEN)).stream()
                .filter(facts -> policy.mayRead(Actor.VISITOR, facts) && facts.takesEntries(clock.instant()))
                .map(facts -> policy.seenBy(Actor.VISITOR, facts))
                .sorted(Comparator.comparing(OpenBySector::until))
                .toList();
        H2 heading = new H2(Ui.t("challenge.landing.title"));
        heading.addClassName("t4");
        Div head = El.div("sh", heading, El.link("challenges", Ui.t("challenge.landing.all", open.size()), ""));
        Div columns = El.div("secs");
        chosen(open).forEach((sector, few) -> columns.add(column(sector, few, count(open, sector))));
        return El.raw("section", "", head, columns);
    }

    /** The first few of each sector; a challenge of two sectors goes to the one that has fewer. */
    private static Map<Sector, List<ChallengeFacts>> chosen(List<ChallengeFacts> open) {
        Map<Sector, List<ChallengeFacts>> chosen = new EnumMap<>(Sector.class);
        Set<ChallengeFacts> taken = new HashSet<>();
        List<Sector> rarestFirst = List.of(Sector.values()).stream()
                .sorted(Comparator.comparingLong(sector -> count(open, sector)))
                .toList();
        for (Sector sector : rarestFirst) {
            List<ChallengeFacts> few = open.stream()
                    .filter(facts -> facts.sectors().contains(sector) && !taken.contains(facts))
                    .limit(SHOWN)
                    .toList();
            taken.addAll(few);
            chosen.put(sector, few);
        }
        return chosen;
    }

    private static long count(List<ChallengeFacts> open, Sector sector) {
        return open.stream().filter(facts -> facts.sectors().contains(sector)).count();
    }

    private Component column(Sector sector, List<ChallengeFacts> few, long count) {
        String style = sector.name().toLowerCase(Locale.ROOT);
        H3 name = new H3();
        name.add(El.raw("span", "mark " + style, Icon.mark(style)), El.span("", Ui.t(sector.key())));
        if (count > 0)
            name.add(El.link("challenges?sector=" + sector.name(), Ui.t("challenge.landing.open", count), ""));
        Div column = El.div(style, name);
        if (few.isEmpty()) column.add(new Paragraph(Ui.t("challenge.landing.none")));
        few.forEach(facts -> column.add(item(facts)));
        return column;
    }

    private Component item(ChallengeFacts facts) {
        Anchor link = El.link(ChallengeLinks.challenge(facts.id()), Ui.t(facts.title()), "");
        El.markLanguage(link, facts.title());
        Paragraph teaser = new Paragraph(Ui.t(facts.teaser()));
        El.markLanguage(teaser, facts.teaser());
        Instant until = until(facts);
        boolean soon = until.isBefore(clock.instant().plus(SOON));
        Component when = El.raw(
                "span",
                soon ? "soon" : "",
                El.bold(Ui.t("challenge.landing.closes", Dates.inWords(until, clock.instant()))),
                El.span("", ", " + Dates.day(until)));
        return El.raw(
                "article",
                "ch",
                new H4(link),
                teaser,
                El.raw("p", "f", new SpokeMark(facts.primarySpoke(), SpokeMark.Size.SMALL), when));
    }

    private static Instant until(ChallengeFacts facts) {
        Instant until = facts.submitUntil();
        return until == null ? Instant.MAX : until;
    }
}
