package it.mics.bottega.challenge.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.amendment.AmendmentId;
import it.mics.bottega.challenge.amendment.AmendmentReading;
import it.mics.bottega.challenge.amendment.AmendmentRefusal;
import it.mics.bottega.challenge.amendment.AmendmentRegister;
import it.mics.bottega.challenge.amendment.AmendmentReview;
import it.mics.bottega.challenge.amendment.ShownAmendment;
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
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;

/** Proposed changes of open challenges as cases of the moderation desk. */
@org.springframework.stereotype.Component
@Order(15)
class AmendmentCaseSubject implements CaseSubject {
    private final AmendmentRegister register;
    private final AmendmentReading reading;
    private final AmendmentReview review;
    private final ChallengeRegister challenges;
    private final People people;

    AmendmentCaseSubject(
            AmendmentRegister register,
            AmendmentReading reading,
            AmendmentReview review,
            ChallengeRegister challenges,
            People people) {
        this.register = register;
        this.reading = reading;
        this.review = review;
        this.challenges = challenges;
        this.people = people;
    }

    @Override
    public String subjectType() {
        return "amendment";
    }

    @Override
    public Icon icon() {
        return Icon.PEN;
    }

    @Override
    public String tabKey() {
        return "amendment.case.tab";
    }

    @Override
    public Map<UUID, CaseTitle> titles(Collection<UUID> subjects) {
        Map<UUID, ShownAmendment> found = register.present(subjects);
        Map<UUID, CaseTitle> titles = new HashMap<>();
        found.forEach((id, amendment) -> challenges
                .find(amendment.challenge())
                .ifPresent(facts -> titles.put(
                        id,
                        new CaseTitle(
                                Ui.t(facts.title()),
                                List.of(Ui.t(
                                        "amendment.case.line",
                                        amendment.changes().size()))))));
        return titles;
    }

    @Override
    public String question(CaseView view) {
        return Ui.t("amendment.case.question");
    }

    @Override
    public Component panel(CaseView view, Actor moderator, Consumer<List<String>> items) {
        ShownAmendment amendment = reading.toDecide(new AmendmentId(view.subject()));
        ChallengeFacts facts = challenges.get(amendment.challenge());
        Div panel = El.div(
                "amendments",
                El.link(ChallengeLinks.challenge(facts.id()), Ui.t(facts.title()), ""),
                El.div(
                        "amendment own",
                        El.raw("p", "lab", Ui.t("amendment.case.reason")),
                        AmendmentsPart.reason(amendment)),
                new ChangeList(amendment));
        return panel;
    }

    @Override
    public List<CaseOption> options(CaseView view) {
        return List.of(
                CaseOption.plain(CaseAction.APPROVE, "amendment.case.approve"),
                CaseOption.withReason(
                        CaseAction.DECLINE,
                        "amendment.case.decline",
                        AmendmentRefusal.PREFIX,
                        AmendmentRefusal.names()));
    }

    @Override
    public String consequence(CaseView view, CaseAction action) {
        return Ui.t("amendment.case.will." + action.name());
    }

    @Override
    public CaseParty party(CaseView view) {
        ChallengeFacts facts = challenges.get(of(view));
        return new CaseParty(
                Set.copyOf(people.membersOf(facts.owner())), facts.title(), ChallengeLinks.challenge(facts.id()));
    }

    @Override
    public Map<CaseId, CaseParty> partiesOf(Actor person, List<CaseView> views) {
        Map<UUID, ChallengeId> about =
                register.challenges(views.stream().map(CaseView::subject).toList());
        Map<ChallengeId, ChallengeFacts> own = new HashMap<>();
        challenges.present(Set.copyOf(about.values())).stream()
                .filter(facts -> person.actsFor(facts.owner()))
                .forEach(facts -> own.put(facts.id(), facts));
        Map<CaseId, CaseParty> all = new HashMap<>();
        for (CaseView view : views) {
            ChallengeFacts facts = own.get(about.get(view.subject()));
            if (facts != null)
                all.put(
                        view.id(),
                        new CaseParty(Set.of(person.id()), facts.title(), ChallengeLinks.challenge(facts.id())));
        }
        return all;
    }

    @Override
    public void decide(CaseView view, Actor moderator, CaseDecision decision) {
        AmendmentId id = new AmendmentId(view.subject());
        switch (decision.action()) {
            case APPROVE -> review.announce(id, decision.note(), moderator);
            case DECLINE -> {
                String why = decision.reasonCode();
                if (why == null) throw new RuleViolation("governance.case.reasonMissing");
                review.decline(id, AmendmentRefusal.valueOf(why), decision.note(), moderator);
            }
            case RETURN -> throw new RuleViolation("amendment.moved");
        }
    }

    private ChallengeId of(CaseView view) {
        return register.find(new AmendmentId(view.subject()))
                .map(ShownAmendment::challenge)
                .orElseThrow(NotFound::new);
    }
}
