package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.evaluation.ResultsPublishing;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;

/** Results that wait for a second signature before they are published. */
@org.springframework.stereotype.Component
@Order(40)
class ResultsCaseSubject implements CaseSubject {
    private final ResultsPublishing publishing;
    private final ChallengeRegister challenges;

    ResultsCaseSubject(ResultsPublishing publishing, ChallengeRegister challenges) {
        this.publishing = publishing;
        this.challenges = challenges;
    }

    @Override
    public String subjectType() {
        return "results";
    }

    @Override
    public Icon icon() {
        return Icon.STAR;
    }

    @Override
    public String tabKey() {
        return "evaluation.case.tab";
    }

    @Override
    public Map<UUID, CaseTitle> titles(Collection<UUID> subjects) {
        Map<UUID, CaseTitle> titles = new HashMap<>();
        for (ChallengeFacts facts :
                challenges.present(subjects.stream().map(ChallengeId::new).toList())) {
            titles.put(facts.id().value(), new CaseTitle(Ui.t(facts.title()), List.of(Ui.t("evaluation.case.line"))));
        }
        return titles;
    }

    @Override
    public String question(CaseView view) {
        return Ui.t("evaluation.case.question");
    }

    @Override
    public Component panel(CaseView view, Actor moderator, Consumer<List<String>> items) {
        ChallengeFacts facts = challenges.get(new ChallengeId(view.subject()));
        Component rows = El.raw("tbody", "");
        for (ResultsPublishing.Line line : publishing.lines(facts.id())) {
            rows.getElement()
                    .appendChild(El.raw(
                                    "tr",
                                    "",
                                    El.raw("td", "", line.team()),
                                    El.raw("td", "", line.title()),
                                    El.raw("td", "", Ui.t(line.outcome().key())),
                                    El.raw("td", "", Ui.t(line.reason().key())))
                            .getElement());
        }
        Component head = El.raw(
                "thead",
                "",
                El.raw(
                        "tr",
                        "",
                        El.raw("th", "", Ui.t("evaluation.case.team")),
                        El.raw("th", "", Ui.t("evaluation.case.proposal")),
                        El.raw("th", "", Ui.t("evaluation.case.outcome")),
                        El.raw("th", "", Ui.t("evaluation.case.reason"))));
        return El.raw(
                "section",
                "",
                El.link(ChallengeLinks.answers(facts.id()), Ui.t("evaluation.case.read", Ui.t(facts.title())), ""),
                El.raw(
                        "div",
                        "wide-table",
                        El.raw(
                                "table",
                                "skills",
                                El.raw("caption", "vh", Ui.t("evaluation.case.question")),
                                head,
                                rows)));
    }

    @Override
    public List<CaseOption> options(CaseView view) {
        return List.of(CaseOption.plain(CaseAction.APPROVE, "evaluation.publish.act"));
    }

    @Override
    public Optional<String> settled(CaseView view, CaseDecision taken) {
        return Optional.of("evaluation.again");
    }

    @Override
    public void notSigned(CaseView view) {
        publishing.notSigned(new ChallengeId(view.subject()));
    }

    @Override
    public void decide(CaseView view, Actor decider, CaseDecision decision) {
        ChallengeId id = new ChallengeId(view.subject());
        if (!decider.actsFor(challenges.get(id).owner())) throw new RuleViolation("evaluation.case.companyDecides");
        publishing.publish(id, decider);
    }
}
