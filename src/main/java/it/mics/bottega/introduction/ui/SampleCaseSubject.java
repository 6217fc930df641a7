package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.introduction.AutoApproval;
import it.mics.bottega.introduction.IntroductionReview;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A sample of what the rule of a spoke approved, as spoke leaders look at it afterwards; it reads like the introduction itself. */
@org.springframework.stereotype.Component
class SampleCaseSubject implements CaseSubject {
    private final IntroductionCaseSubject introductions;
    private final IntroductionReview review;

    SampleCaseSubject(IntroductionCaseSubject introductions, IntroductionReview review) {
        this.introductions = introductions;
        this.review = review;
    }

    @Override
    public String subjectType() {
        return AutoApproval.SAMPLE;
    }

    @Override
    public Icon icon() {
        return Icon.SWAP;
    }

    @Override
    public String tabKey() {
        return "introduction.sample.tab";
    }

    @Override
    public Map<UUID, CaseTitle> titles(Collection<UUID> subjects) {
        return introductions.titles(subjects);
    }

    @Override
    public String question(CaseView view) {
        return Ui.t("introduction.sample.question");
    }

    @Override
    public Component panel(CaseView view, Actor moderator, Consumer<List<String>> items) {
        return introductions.panel(view, moderator, items);
    }

    @Override
    public List<CaseOption> options(CaseView view) {
        return List.of(
                CaseOption.plain(CaseAction.APPROVE, "introduction.sample.right"),
                CaseOption.withReason(
                        CaseAction.DECLINE,
                        "introduction.sample.wrong",
                        "introduction.case.reason",
                        IntroductionCaseSubject.REFUSALS));
    }

    @Override
    public String consequence(CaseView view, CaseAction action) {
        return Ui.t(action == CaseAction.APPROVE ? "introduction.sample.rightMeans" : "introduction.sample.wrongMeans");
    }

    @Override
    public List<String> evidence(CaseView view) {
        return introductions.evidence(view);
    }

    @Override
    public void decide(CaseView view, Actor moderator, CaseDecision decision) {
        review.decideSample(view.subject(), moderator, decision);
    }
}
