package it.mics.bottega.governance.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open cases of the reader’s spokes with what their kinds say of them, first due first, and last those that the reader may not decide. */
@Component
class CaseRows {
    private final ModerationDesk desk;
    private final ObjectProvider<CaseSubject> subjects;
    private final Conflicts conflicts;
    private final CurrentActor current;

    CaseRows(ModerationDesk desk, ObjectProvider<CaseSubject> subjects, Conflicts conflicts, CurrentActor current) {
        this.desk = desk;
        this.subjects = subjects;
        this.conflicts = conflicts;
        this.current = current;
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
        Map<CaseId, CaseTitle> titles = titles(queue);
        List<DecisionQueue.Row> free = new ArrayList<>();
        List<DecisionQueue.Row> barred = new ArrayList<>();
        Set<UUID> closed = barred(queue, titles.keySet());
        for (CaseView view : queue) {
            CaseTitle title = titles.get(view.id());
            if (title == null) continue;
            boolean out = closed.contains(view.subject());
            kind(view).ifPresent(kind -> (out ? barred : free).add(new DecisionQueue.Row(view, kind, title, out)));
        }
        // What the reader can only hand over comes after everything that the reader can decide.
        free.addAll(barred);
        return free;
    }

    private Set<UUID> barred(List<CaseView> queue, Set<CaseId> titled) {
        AccountId reader = current.require().id();
        Map<String, Set<UUID>> byKind = queue.stream()
                .filter(view -> titled.contains(view.id()))
                .collect(groupingBy(CaseView::subjectType, mapping(CaseView::subject, toSet())));
        Set<UUID> barred = new HashSet<>();
        byKind.forEach((kind, subjects) -> barred.addAll(conflicts.barred(reader, kind, subjects)));
        return barred;
    }

    /** The lines of these cases; a case whose subject is gone, or not for the reader any more, has none. */
    Map<CaseId, CaseTitle> titles(Collection<CaseView> views) {
        Map<CaseId, CaseTitle> titles = new HashMap<>();
        for (CaseSubject kind : kinds()) {
            List<CaseView> ofKind = views.stream()
                    .filter(view -> view.subjectType().equals(kind.subjectType()))
                    .toList();
            Map<UUID, CaseTitle> found = kind.titles(
                    ofKind.stream().map(CaseView::subject).distinct().toList());
            ofKind.forEach(view -> {
                CaseTitle title = found.get(view.subject());
                if (title != null) titles.put(view.id(), title);
            });
        }
        return titles;
    }
}
