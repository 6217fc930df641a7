package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeMove;
import it.mics.bottega.challenge.ChallengeSheet;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.ReviewItem;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.challenge.ui.criteria.CriteriaList;
import it.mics.bottega.challenge.ui.rules.RuleWords;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A submitted challenge beside the checklist: what the leader ticks goes back to the company as things to mend. */
class ReviewPanel extends Div {
    private final Set<String> toMend = new LinkedHashSet<>();
    private final Taxonomy taxonomy;

    ReviewPanel(
            ChallengeFacts facts,
            ShownOwner company,
            ChallengeSheet sheet,
            Taxonomy taxonomy,
            ReferenceTexts reference,
            List<Criterion> criteria,
            Consumer<List<String>> items) {
        this.taxonomy = taxonomy;
        addClassName("review");
        earlier(sheet);
        Section document = document(facts, company, sheet, reference);
        document.add(El.raw("h4", "", Ui.t("criteria.title")), new CriteriaList(criteria));
        Div both = El.div("review-cols", document, checklist(items));
        add(both);
    }

    private void earlier(ChallengeSheet sheet) {
        List<ChallengeMove> returned = sheet.moves().stream()
                .filter(move -> move.to() == ChallengeStatus.RETURNED)
                .toList();
        if (returned.isEmpty()) return;
        Section section = new Section(new H3(Ui.t("challenge.case.earlier")));
        returned.forEach(move -> section.add(new MoveNote(move, null)));
        add(section);
    }

    private Section document(ChallengeFacts facts, ShownOwner company, ChallengeSheet sheet, ReferenceTexts reference) {
        Section section = new Section();
        section.addClassName("review-doc");
        Component code = El.div(
                "lab",
                El.span("", Ui.t("challenge.case.document")),
                El.span("code", facts.code() == null ? "" : facts.code()));
        H3 title = new H3(Ui.t(facts.title()));
        El.markLanguage(title, facts.title());
        section.add(code, title, El.raw("p", "quiet", ChallengeHead.company(company, taxonomy)));
        Div sectors = El.div("row");
        facts.sectors().stream().sorted().forEach(sector -> sectors.add(ChallengeHead.sector(sector)));
        section.add(sectors);
        text(section, "challenge.teaser.title", facts.teaser());
        text(section, "challenge.need.title", facts.need());
        text(section, "challenge.today.title", facts.today());
        text(section, "challenge.wanted.title", facts.wanted());
        text(section, "challenge.outOfScope.title", facts.outOfScope());
        Div shortFacts = El.div("review-facts");
        fact(
                shortFacts,
                "challenge.trl.title",
                Ui.t("challenge.trl.range", facts.trl().from(), facts.trl().to()));
        fact(shortFacts, "challenge.skills.mustHave", skills(facts, true));
        fact(shortFacts, "challenge.skills.niceToHave", skills(facts, false));
        fact(
                shortFacts,
                "challenge.facts.outcome",
                facts.prizeCents() == 0
                        ? Ui.t(facts.outcome().key())
                        : Ui.t(
                                "challenge.facts.outcomeWithPrize",
                                Ui.t(facts.outcome().key()),
                                ChallengeFactsColumn.euros(facts.prizeCents())));
        fact(
                shortFacts,
                "challenge.facts.confidentiality",
                Ui.t(facts.confidentiality().key()));
        fact(shortFacts, "challenge.facts.company", Ui.t(facts.anonymousUntil().key()));
        fact(
                shortFacts,
                "challenge.facts.ip",
                Ui.t("challenge.facts.ipOption", facts.ipOption(), Ui.t(reference.ipLabel(facts.ipOption()))));
        fact(shortFacts, "challenge.rules.title", RuleWords.of(facts.teamRules()));
        fact(
                shortFacts,
                "challenge.dates.opens",
                sheet.draft().publishAt() == null
                        ? Ui.t("challenge.dates.atOnce")
                        : Dates.dayAndTime(sheet.draft().publishAt()));
        if (facts.submitUntil() != null)
            fact(shortFacts, "challenge.dates.until", Dates.dayAndTime(facts.submitUntil()));
        if (facts.decideBy() != null) fact(shortFacts, "challenge.dates.decide", Dates.day(facts.decideBy()));
        section.add(shortFacts);
        return section;
    }

    private String skills(ChallengeFacts facts, boolean mustHave) {
        return facts.skills().stream()
                .filter(skill -> skill.mustHave() == mustHave)
                .map(this::skill)
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), Words::first));
    }

    private String skill(SkillRequirement asked) {
        return Words.inside(Ui.t(taxonomy.thesaurus().get(asked.skill()).label())) + " " + asked.minLevel();
    }

    private Section checklist(Consumer<List<String>> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("checks");
        for (ReviewItem item : ReviewItem.values()) {
            Checkbox mend = new Checkbox(Ui.t("challenge.case.mend"));
            mend.setAriaLabel(Ui.t("challenge.case.mendThis", Ui.t(item.holdsKey())));
            ListItem line = new ListItem();
            Span icon = new Span(Icon.CHECK.create());
            icon.addClassName("tx-good");
            mend.addValueChangeListener(event -> {
                if (event.getValue()) toMend.add(item.name());
                else toMend.remove(item.name());
                icon.removeAll();
                icon.add((event.getValue() ? Icon.WARN : Icon.CHECK).create());
                icon.setClassName(event.getValue() ? "tx-wait" : "tx-good");
                items.accept(List.copyOf(toMend));
            });
            line.add(icon, El.div("", El.span("", Ui.t(item.holdsKey())), new Div(mend)));
            list.add(line);
        }
        Section section = new Section(
                new H3(Ui.t("challenge.case.checklist")),
                El.raw("p", "t1 quiet", Ui.t("challenge.case.checklistHelp")),
                list);
        section.addClassName("review-checks");
        return section;
    }

    private static void text(Section section, String key, LocalizedText text) {
        if (text.isEmpty()) return;
        section.add(El.raw("h4", "", Ui.t(key)), ChallengeReading.prose(text));
    }

    private static void fact(Div shortFacts, String key, String value) {
        if (value.isEmpty()) return;
        shortFacts.add(El.div("", El.raw("h4", "", Ui.t(key)), El.raw("p", "", value)));
    }
}
