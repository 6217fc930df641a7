package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.challenge.ui.rules.RuleWords;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one looks up: the deadline first, then what one can do, then the terms. */
public class ChallengeFactsColumn extends Aside {
    private static final Duration SOON = Duration.ofDays(7);

    ChallengeFactsColumn(ChallengeFacts seen, ReferenceTexts reference, Instant now, List<Component> contributed) {
        addClassName("facts");
        getElement().setAttribute("aria-label", Ui.t("challenge.facts.label"));
        deadline(seen, now);
        contributed.forEach(this::add);
        add(new Section(list(terms(seen, reference))));
        TeamRules rules = seen.teamRules();
        List<Component> asked = new ArrayList<>();
        asked.add(fact("challenge.rules.size", Ui.t("challenge.rules.sizeOf", rules.minSize(), rules.maxSize())));
        asked.add(
                fact("challenge.rules.institutions", Ui.t("challenge.rules.institutionsOf", rules.minInstitutions())));
        RuleWords.mixture(rules).forEach((name, words) -> asked.add(named(name, words)));
        asked.add(fact("challenge.rules.confirming", Ui.t(rules.confirming().key())));
        if (rules.agreement()) asked.add(fact("challenge.rules.agreementFact", Ui.t("challenge.rules.agreementAll")));
        add(titled("challenge.rules.title", list(asked)));
        List<Component> dates = dates(seen);
        if (!dates.isEmpty()) add(titled("challenge.dates.title", list(dates)));
    }

    /** The prize in whole euros, as the reader writes numbers. */
    public static String euros(long cents) {
        Locale locale = Ui.language() == Language.IT ? Locale.ITALY : Locale.UK;
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        return Ui.language() == Language.IT ? format.format(cents / 100) + " €" : "€ " + format.format(cents / 100);
    }

    /** When proposals close, in words and in full; a closed one says so. */
    static Component when(ChallengeFacts seen, Instant until, Instant now, String size) {
        boolean open = seen.takesEntries(now);
        Paragraph when = new Paragraph(El.raw(
                "b",
                size,
                open
                        ? Ui.t("challenge.landing.closes", Dates.inWords(until, now))
                        : Ui.t(seen.status().key())));
        when.addClassName("when");
        if (open && Duration.between(now, until).compareTo(SOON) < 0) when.addClassName("soon");
        Component time = El.raw("time", "", Dates.full(until));
        time.getElement()
                .setAttribute(
                        "datetime", until.atZone(Dates.ROME).toOffsetDateTime().toString());
        when.add(time);
        return when;
    }

    private void deadline(ChallengeFacts seen, Instant now) {
        Instant until = seen.submitUntil();
        if (until == null) return;
        Paragraph help =
                new Paragraph(Ui.t(seen.takesEntries(now) ? "challenge.facts.closes" : "challenge.facts.closed"));
        help.addClassNames("t1", "faint");
        add(new Section(when(seen, until, now, "t3 serif"), help));
    }

    private static List<Component> terms(ChallengeFacts seen, ReferenceTexts reference) {
        List<Component> terms = new ArrayList<>();
        String outcome = Ui.t(seen.outcome().key());
        terms.addAll(List.of(fact(
                "challenge.facts.outcome",
                seen.prizeCents() > 0
                        ? Ui.t("challenge.facts.outcomeWithPrize", outcome, euros(seen.prizeCents()))
                        : outcome)));
        LocalizedText ip = reference.ipLabel(seen.ipOption());
        if (!ip.isEmpty())
            terms.add(fact("challenge.facts.ip", Ui.t("challenge.facts.ipOption", seen.ipOption(), Ui.t(ip))));
        terms.add(fact(
                "challenge.facts.confidentiality", Ui.t(seen.confidentiality().key())));
        return terms;
    }

    private static List<Component> dates(ChallengeFacts seen) {
        List<Component> dates = new ArrayList<>();
        if (seen.openedAt() != null) dates.add(fact("challenge.dates.opened", Dates.day(seen.openedAt())));
        if (seen.submitUntil() != null) dates.add(fact("challenge.dates.until", Dates.dayAndTime(seen.submitUntil())));
        if (seen.decideBy() != null) dates.add(fact("challenge.dates.decide", Dates.day(seen.decideBy())));
        return dates;
    }

    private static Section titled(String key, Component content) {
        return new Section(new H2(Ui.t(key)), content);
    }

    private static Component list(List<Component> facts) {
        return El.raw("dl", "", facts.toArray(Component[]::new));
    }

    private static Component fact(String key, String value) {
        return named(Ui.t(key), value);
    }

    private static Component named(String name, String value) {
        return El.raw("div", "fact", El.raw("dt", "", name), El.raw("dd", "", value));
    }
}
