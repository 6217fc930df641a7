package it.mics.bottega.vocabulary.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.CaseParty;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.Nearness;
import it.mics.bottega.vocabulary.ProposedTerms;
import it.mics.bottega.vocabulary.Term;
import it.mics.bottega.vocabulary.TermReview;
import it.mics.bottega.vocabulary.TermStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A proposed term as spoke leaders decide about it. */
@org.springframework.stereotype.Component
class TermCaseSubject implements CaseSubject {
    private static final List<String> SAME = List.of("SYNONYM", "TRANSLATION", "SPELLING", "TOO_NARROW");
    private static final List<String> REFUSALS = List.of("TOO_BROAD", "NOT_A_SKILL", "UNCLEAR", "OUT_OF_SCOPE");

    private final TermReview review;
    private final ProposedTerms terms;
    private final People people;
    private final Taxonomy taxonomy;
    private final Nearness nearness;

    TermCaseSubject(TermReview review, ProposedTerms terms, People people, Taxonomy taxonomy, Nearness nearness) {
        this.nearness = nearness;
        this.review = review;
        this.terms = terms;
        this.people = people;
        this.taxonomy = taxonomy;
    }

    @Override
    public String subjectType() {
        return ProposedTerms.TYPE;
    }

    @Override
    public Icon icon() {
        return Icon.PLUS;
    }

    @Override
    public String tabKey() {
        return "vocabulary.case.tab";
    }

    @Override
    public Map<UUID, CaseTitle> titles(Collection<UUID> subjects) {
        Map<UUID, CaseTitle> titles = new HashMap<>();
        for (Term term : review.terms(subjects)) {
            titles.put(
                    term.id().value(),
                    new CaseTitle(
                            Ui.t("vocabulary.case.line", Ui.t(term.label())),
                            List.of(Ui.t("vocabulary.case.by", people.name(term.proposer())))));
        }
        return titles;
    }

    @Override
    public String question(CaseView view) {
        return Ui.t("vocabulary.case.question", Ui.t(term(view).label()));
    }

    @Override
    public Component panel(CaseView view, Actor moderator, Consumer<List<String>> items) {
        Term term = term(view);
        return new TermCasePanel(
                term, people.name(term.proposer()), moderator.is(term.proposer()), terms, taxonomy, nearness.now());
    }

    @Override
    public List<CaseOption> options(CaseView view) {
        return List.of(
                CaseOption.plain(CaseAction.APPROVE, "vocabulary.case.approve"),
                CaseOption.withReason(CaseAction.RETURN, "vocabulary.case.merge", "vocabulary.case.reason", SAME),
                CaseOption.withReason(
                        CaseAction.DECLINE, "vocabulary.case.refuse", "vocabulary.case.reason", REFUSALS));
    }

    @Override
    public String consequence(CaseView view, CaseAction action) {
        Term term = term(view);
        String name = Ui.t(term.label());
        return switch (action) {
            case APPROVE -> Ui.t("vocabulary.case.will.approve", name);
            case RETURN -> {
                var same = term.sameAs();
                yield same == null
                        ? Ui.t("vocabulary.case.targetMissing")
                        : Ui.t(
                                "vocabulary.case.will.merge",
                                name,
                                taxonomy.thesaurus()
                                        .find(same)
                                        .map(SkillPicker::name)
                                        .orElse(""));
            }
            case DECLINE -> Ui.t("vocabulary.case.will.refuse", name);
        };
    }

    @Override
    public CaseParty party(CaseView view) {
        Term term = term(view);
        return new CaseParty(Set.of(term.proposer()), term.label(), "");
    }

    @Override
    public Map<CaseId, CaseParty> partiesOf(Actor person, List<CaseView> views) {
        Map<UUID, CaseId> cases = new HashMap<>();
        views.forEach(view -> cases.put(view.subject(), view.id()));
        Map<CaseId, CaseParty> own = new HashMap<>();
        review.terms(cases.keySet()).stream()
                .filter(term -> person.is(term.proposer()))
                .forEach(term ->
                        own.put(cases.get(term.id().value()), new CaseParty(Set.of(person.id()), term.label(), "")));
        return own;
    }

    @Override
    public boolean clean(CaseView view) {
        Term term = term(view);
        return Stream.of(Language.values()).allMatch(language -> term.label().in(language) != null)
                && term.broader() != null
                && term.sameAs() == null
                && nearness.now().to(term.label(), 1).isEmpty();
    }

    @Override
    public Optional<String> settled(CaseView view, CaseDecision taken) {
        return term(view).status() == TermStatus.REFUSED ? Optional.empty() : Optional.of("vocabulary.again.known");
    }

    @Override
    public void again(CaseView view, Actor moderator, CaseDecision taken) {
        review.again(view.subject());
    }

    @Override
    public List<String> evidence(CaseView view) {
        Term term = term(view);
        return List.of("it=" + term.label().it(), "en=" + term.label().en());
    }

    @Override
    public void decide(CaseView view, Actor moderator, CaseDecision decision) {
        review.decide(view.subject(), moderator, decision);
    }

    private Term term(CaseView view) {
        return review.terms(List.of(view.subject())).stream().findFirst().orElseThrow(NotFound::new);
    }
}
