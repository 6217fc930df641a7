package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeModeration;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeReview;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.RejectReason;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.challenge.ShownOwners;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.terms.ReferenceTexts;
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
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;

/** Submitted challenges as cases of the moderation desk. */
@org.springframework.stereotype.Component
@Order(10)
class ChallengeCaseSubject implements CaseSubject {
    private final ChallengeRegister register;
    private final ChallengeReview review;
    private final ChallengeModeration moderation;
    private final ShownOwners owners;
    private final Taxonomy taxonomy;
    private final ReferenceTexts reference;
    private final CriteriaRegister criteria;
    private final People people;

    ChallengeCaseSubject(
            ChallengeRegister register,
            ChallengeReview review,
            ChallengeModeration moderation,
            ShownOwners owners,
            Taxonomy taxonomy,
            ReferenceTexts reference,
            CriteriaRegister criteria,
            People people) {
        this.register = register;
        this.review = review;
        this.moderation = moderation;
        this.owners = owners;
        this.taxonomy = taxonomy;
        this.reference = reference;
        this.criteria = criteria;
        this.people = people;
    }

    @Override
    public String subjectType() {
        return "challenge";
    }

    @Override
    public Icon icon() {
        return Icon.DOC;
    }

    @Override
    public String tabKey() {
        return "challenge.case.tab";
    }

    @Override
    public Map<UUID, CaseTitle> titles(Collection<UUID> subjects) {
        List<ChallengeFacts> all =
                register.present(subjects.stream().map(ChallengeId::new).toList());
        Map<ChallengeId, ShownOwner> companies = owners.of(all);
        Map<UUID, CaseTitle> titles = new HashMap<>();
        for (ChallengeFacts facts : all) {
            OptionalInt returned = review.timesReturned(facts.id());
            if (returned.isEmpty()) continue;
            ShownOwner company = companies.get(facts.id());
            titles.put(
                    facts.id().value(),
                    new CaseTitle(
                            Ui.t(facts.title()),
                            List.of(
                                    Ui.t("challenge.case.kind", returned.getAsInt()),
                                    company == null ? "" : company.words())));
        }
        return titles;
    }

    @Override
    public String question(CaseView view) {
        return Ui.t(isPublic(view) ? "challenge.case.questionOpen" : "challenge.case.question");
    }

    @Override
    public Component panel(CaseView view, Actor moderator, Consumer<List<String>> items) {
        ChallengeFacts facts = register.get(new ChallengeId(view.subject()));
        return new ReviewPanel(
                facts,
                owners.of(facts),
                review.sheet(facts.id()),
                taxonomy,
                reference,
                criteria.of(facts.id()).criteria(),
                items);
    }

    @Override
    public List<CaseOption> options(CaseView view) {
        if (isPublic(view))
            return List.of(
                    CaseOption.plain(CaseAction.APPROVE, "challenge.case.stand"),
                    CaseOption.withReason(
                            CaseAction.DECLINE, "challenge.case.hide", RejectReason.PREFIX, RejectReason.names()));
        return List.of(
                CaseOption.plain(CaseAction.APPROVE, "challenge.case.approve"),
                new CaseOption(CaseAction.RETURN, "challenge.case.return", "", List.of(), false, true),
                CaseOption.withReason(
                        CaseAction.DECLINE, "challenge.case.reject", RejectReason.PREFIX, RejectReason.names()));
    }

    @Override
    public String consequence(CaseView view, CaseAction action) {
        return Ui.t((isPublic(view) ? "challenge.case.willOpen." : "challenge.case.will.") + action.name());
    }

    @Override
    public CaseParty party(CaseView view) {
        ChallengeFacts facts = register.get(new ChallengeId(view.subject()));
        return new CaseParty(
                Set.copyOf(people.membersOf(facts.owner())), facts.title(), ChallengeLinks.edit(facts.id()));
    }

    @Override
    public Map<CaseId, CaseParty> partiesOf(Actor person, List<CaseView> views) {
        Map<ChallengeId, CaseId> cases = new HashMap<>();
        views.forEach(view -> cases.put(new ChallengeId(view.subject()), view.id()));
        Map<CaseId, CaseParty> own = new HashMap<>();
        register.present(cases.keySet()).stream()
                .filter(facts -> person.actsFor(facts.owner()))
                .forEach(facts -> own.put(
                        cases.get(facts.id()),
                        new CaseParty(Set.of(person.id()), facts.title(), ChallengeLinks.edit(facts.id()))));
        return own;
    }

    @Override
    public Set<Integer> otherSpokes(CaseView view) {
        return register.get(new ChallengeId(view.subject())).secondarySpokes();
    }

    @Override
    public void routed(CaseView view, int spoke) {
        moderation.route(new ChallengeId(view.subject()), spoke);
    }

    @Override
    public Optional<String> settled(CaseView view, CaseDecision taken) {
        ChallengeStatus status = register.get(new ChallengeId(view.subject())).status();
        if (status.isReconsidered()) return Optional.empty();
        return Optional.of(status.isPublic() ? "challenge.again.open" : "challenge.again.company");
    }

    @Override
    public boolean reopens(CaseView view, CaseDecision taken) {
        ChallengeStatus status = register.get(new ChallengeId(view.subject())).status();
        return status.isReconsidered() || status.isPublic();
    }

    @Override
    public Optional<String> beforeAgain(CaseView view, Instant now, Instant due) {
        Instant until = register.get(new ChallengeId(view.subject())).submitUntil();
        if (until == null || until.isAfter(due)) return Optional.empty();
        return Optional.of(
                Ui.t(until.isAfter(now) ? "challenge.again.soon" : "challenge.again.late", Dates.dayAndTime(until)));
    }

    @Override
    public void again(CaseView view, Actor moderator, CaseDecision taken) {
        moderation.reconsider(new ChallengeId(view.subject()), moderator);
    }

    @Override
    public List<String> evidence(CaseView view) {
        return review.evidence(new ChallengeId(view.subject()));
    }

    @Override
    public void decide(CaseView view, Actor moderator, CaseDecision decision) {
        ChallengeId id = new ChallengeId(view.subject());
        boolean open = isPublic(view);
        switch (decision.action()) {
            case APPROVE -> {
                if (open) moderation.letStand(id, moderator);
                else moderation.approve(id, moderator);
            }
            case RETURN -> moderation.returnWith(id, decision.items(), decision.note(), moderator);
            case DECLINE -> {
                String reason = decision.reasonCode();
                if (reason == null) throw new RuleViolation("governance.case.reasonMissing");
                if (open) moderation.withhold(id, reason, decision.note(), moderator);
                else moderation.reject(id, reason, decision.note(), moderator);
            }
        }
    }

    private boolean isPublic(CaseView view) {
        return register.get(new ChallengeId(view.subject())).status().isPublic();
    }
}
