package it.mics.bottega.governance.ui;

import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseHolder;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases in which nothing was found and every check is in order: they may be approved together, each by a decision of its own. */
@Component
class CleanCases {
    private final ModerationDesk desk;
    private final Conflicts conflicts;

    CleanCases(ModerationDesk desk, Conflicts conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
    }

    /** What came of approving several: how many went through, and in words what did not and why. */
    record Outcome(int approved, List<String> left) {}

    /** The clean ones among these. */
    List<DecisionQueue.Row> among(List<DecisionQueue.Row> rows, Actor actor) {
        return rows.stream().filter(row -> isClean(row, actor)).toList();
    }

    /** Approves them one after the other; each is checked anew, and one that is refused holds up none of the others. */
    Outcome approve(List<DecisionQueue.Row> rows) {
        int approved = 0;
        List<String> left = new ArrayList<>();
        for (DecisionQueue.Row row : rows) {
            try {
                desk.decide(row.view().id(), decision(row));
                approved++;
            } catch (RuleViolation refusal) {
                left.add(Ui.t(
                        "governance.clean.left",
                        row.title().title(),
                        Ui.t(refusal.key(), refusal.arguments().toArray())));
            }
        }
        return new Outcome(approved, left);
    }

    private boolean isClean(DecisionQueue.Row row, Actor actor) {
        CaseView view = row.view();
        return view.standing().holder() == CaseHolder.SPOKE
                && !view.standing().joint()
                && !view.standing().isPaused()
                && actor.moderates(view.spoke())
                && row.subject().clean(view)
                && conflicts.of(actor.id(), view.subjectType(), view.subject()).clean();
    }

    /** The first reason of an approval says that it fits, without more words. */
    private static CaseDecision decision(DecisionQueue.Row row) {
        return row.subject().options(row.view()).stream()
                .filter(option -> option.action() == CaseAction.APPROVE)
                .map(CaseOption::reasons)
                .filter(reasons -> !reasons.isEmpty())
                .map(reasons -> new CaseDecision(CaseAction.APPROVE, reasons.getFirst(), null, List.of()))
                .findFirst()
                .orElseGet(CaseDecision::approve);
    }
}
