package it.mics.bottega.report.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.report.Report;
import it.mics.bottega.report.ReportKind;
import it.mics.bottega.report.ReportReason;
import it.mics.bottega.report.ReportReview;
import it.mics.bottega.report.ReportedThing;
import it.mics.bottega.report.Reports;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;

/** What readers reported, as moderators decide about it; whom it concerns does not see that there is such a case. */
@org.springframework.stereotype.Component
@Order(60)
class ReportCaseSubject implements CaseSubject {
    private static final String REASON = "report.case.reason";
    private static final List<String> IN_ORDER = List.of("IN_ORDER", "MENDED", "NOT_FOR_US");

    private final ReportReview review;
    private final Conflicts conflicts;
    private final CurrentActor current;

    ReportCaseSubject(ReportReview review, Conflicts conflicts, CurrentActor current) {
        this.review = review;
        this.conflicts = conflicts;
        this.current = current;
    }

    @Override
    public String subjectType() {
        return Reports.TYPE;
    }

    @Override
    public Icon icon() {
        return Icon.WARN;
    }

    @Override
    public String tabKey() {
        return "report.case.tab";
    }

    @Override
    public boolean unseenByBarred() {
        return true;
    }

    @Override
    public Map<UUID, CaseTitle> titles(Collection<UUID> subjects) {
        Map<UUID, CaseTitle> titles = new HashMap<>();
        Actor reader = current.require();
        for (UUID subject : subjects) {
            if (barred(reader, subject)) continue;
            review.thing(subject)
                    .ifPresent(thing -> titles.put(
                            subject,
                            new CaseTitle(Ui.t(thing.title()), List.of(Ui.t("report.case.line." + thing.kind())))));
        }
        return titles;
    }

    @Override
    public String question(CaseView view) {
        return Ui.t("report.case.question");
    }

    @Override
    public Component panel(CaseView view, Actor moderator, Consumer<List<String>> items) {
        // Whoever is barred finds no such case in the queue; should a page still ask, it is not there.
        if (barred(moderator, view.subject())) throw new NotFound();
        return new ReportCasePanel(
                thing(view),
                review.reports(view.id()),
                review.before(view.subject()).orElse(null));
    }

    @Override
    public List<CaseOption> options(CaseView view) {
        ReportKind kind = thing(view).kind();
        List<String> faults =
                ReportReason.offered(kind).stream().map(Enum::name).toList();
        List<CaseOption> options = new ArrayList<>(List.of(
                CaseOption.withReason(CaseAction.APPROVE, "report.case.keep", REASON, IN_ORDER),
                new CaseOption(CaseAction.RETURN, "report.case.correct", REASON, faults, true, false)));
        if (kind.hideable())
            options.add(new CaseOption(CaseAction.DECLINE, "report.case.hide", REASON, faults, true, false));
        return options;
    }

    @Override
    public String consequence(CaseView view, CaseAction action) {
        return Ui.t(
                "report.case.will." + action, Ui.t("report.owner." + thing(view).kind()));
    }

    @Override
    public List<String> evidence(CaseView view) {
        return review.reports(view.id()).stream()
                .map(Report::reason)
                .map(reason -> "reported=" + reason)
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> settled(CaseView view, CaseDecision taken) {
        return Optional.of("report.again");
    }

    @Override
    public void decide(CaseView view, Actor moderator, CaseDecision decision) {
        review.decide(view, moderator, decision);
    }

    private ReportedThing thing(CaseView view) {
        return review.thing(view.subject()).orElseThrow(NotFound::new);
    }

    private boolean barred(Actor reader, UUID subject) {
        return conflicts.of(reader.id(), Reports.TYPE, subject).hard();
    }
}
