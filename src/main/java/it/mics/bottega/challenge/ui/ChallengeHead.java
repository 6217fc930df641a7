package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.taxonomy.Region;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.uikit.Withheld;
import java.util.Locale;
import java.util.Optional;

/** Spoke, title, company, sectors and state of a challenge. */
public class ChallengeHead extends Header {
    /** The head of this challenge; {@code mainHeading} makes its title the heading of the page. */
    public ChallengeHead(ChallengeFacts seen, ShownOwner owner, Taxonomy taxonomy, boolean mainHeading) {
        addClassName("title");
        if (seen.primarySpoke() > 0) add(new SpokeMark(seen.primarySpoke(), SpokeMark.Size.LARGE));
        String words = seen.title().isEmpty() ? Ui.t("challenge.untitled") : Ui.t(seen.title());
        Component title = mainHeading ? new H1(words) : El.raw("h2", "", words);
        title.addClassName("t4");
        El.markLanguage(title, seen.title());
        Paragraph meta = new Paragraph();
        meta.addClassName("meta");
        meta.add(owner.company() == null ? new Withheld(owner.words()) : new Span(company(owner, taxonomy)));
        seen.sectors().stream().sorted().forEach(sector -> meta.add(sector(sector)));
        meta.add(status(seen.status()));
        add(new Div(title), meta);
    }

    /** Name, size and region of the company in one line, or that it is withheld: nothing that could tell which one it is. */
    static String company(ShownOwner owner, Taxonomy taxonomy) {
        OrganisationSummary company = owner.company();
        if (company == null) return owner.words();
        String region = Optional.ofNullable(company.region())
                .flatMap(taxonomy::region)
                .map(Region::name)
                .map(Ui::t)
                .orElse("");
        String name = Ui.t(company.name());
        if (company.staff() == null) return region.isEmpty() ? name : Ui.t("challenge.company.inRegion", name, region);
        return region.isEmpty()
                ? Ui.t("challenge.company.people", name, company.staff())
                : Ui.t("challenge.company.peopleInRegion", name, company.staff(), region);
    }

    static Span sector(Sector sector) {
        String name = sector.name().toLowerCase(Locale.ROOT);
        Span span = new Span(Icon.mark(name), new Span(Ui.t(sector.key())));
        span.addClassNames("sector", name);
        return span;
    }

    /** The state in a word with its icon. */
    public static Span status(ChallengeStatus status) {
        Span badge = new Span(icon(status).create(), new Span(Ui.t(status.key())));
        badge.addClassName("badge");
        String tone = tone(status);
        if (!tone.isEmpty()) badge.addClassName(tone);
        return badge;
    }

    private static Icon icon(ChallengeStatus status) {
        return switch (status) {
            case DRAFT -> Icon.PEN;
            case SUBMITTED_FOR_REVIEW, SCHEDULED, CLOSED_TO_ENTRIES, IN_EVALUATION -> Icon.CLOCK;
            case RETURNED -> Icon.WARN;
            case REJECTED, CANCELLED -> Icon.CROSS;
            case OPEN, PUBLISHED_RESULTS, FOLLOW_UP -> Icon.CHECK;
            case ARCHIVED -> Icon.DOC;
        };
    }

    private static String tone(ChallengeStatus status) {
        return switch (status) {
            case OPEN -> "good";
            case SUBMITTED_FOR_REVIEW, SCHEDULED, RETURNED -> "wait";
            case CLOSED_TO_ENTRIES, IN_EVALUATION -> "info";
            case REJECTED, CANCELLED -> "bad";
            case PUBLISHED_RESULTS, FOLLOW_UP -> "green";
            case DRAFT, ARCHIVED -> "";
        };
    }
}
