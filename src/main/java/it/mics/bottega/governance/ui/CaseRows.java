package it.mics.bottega.governance.ui;

import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open cases of the reader's spokes with what their kinds say of them, first due first. */
@Component
class CaseRows {
    private final ModerationDesk desk;
    private final ObjectProvider<CaseSubject> subjects;

    CaseRows(ModerationDesk desk, ObjectProvider<CaseSubject> subjects) {
        this.desk = desk;
        this.subjects = subjects;
    }

    List<CaseSubject> kinds() {
        return subjects.orderedStream().toList();
    }

    Optional<CaseSubject> kind(CaseView view) {
        return kinds().stream()
                .filter(each -> each.subjectType().equals(view.subjectType()))
                .findFirst();
    }

    List<DecisionQueue.Row> all() {
        List<CaseView> queue = desk.queue();
        Map<UUID, CaseTitle> titles = new HashMap<>();
        Map<String, CaseSubject> byType = new HashMap<>();
        for (CaseSubject subject : kinds()) {
            byType.put(subject.subjectType(), subject);
            titles.putAll(subject.titles(queue.stream()
                    .filter(view -> view.subjectType().equals(subject.subjectType()))
                    .map(CaseView::subject)
                    .toList()));
        }
        List<DecisionQueue.Row> all = new ArrayList<>();
        for (CaseView view : queue) {
            CaseSubject subject = byType.get(view.subjectType());
            CaseTitle title = titles.get(view.subject());
            if (subject != null && title != null) all.add(new DecisionQueue.Row(view, subject, title));
        }
        return all;
    }
}
