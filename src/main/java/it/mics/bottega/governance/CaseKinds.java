package it.mics.bottega.governance;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the kind to which a case belongs among those that the modules above contribute. */
@Component
class CaseKinds {
    private final ObjectProvider<CaseSubject> subjects;

    CaseKinds(ObjectProvider<CaseSubject> subjects) {
        this.subjects = subjects;
    }

    CaseSubject of(CaseView view) {
        return subjects.stream()
                .filter(each -> each.subjectType().equals(view.subjectType()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Of these cases those in which this person is the party, by case; each kind is asked once. */
    Map<CaseId, CaseParty> partiesOf(Actor person, Collection<CaseView> views) {
        Map<String, List<CaseView>> byKind = views.stream().collect(Collectors.groupingBy(CaseView::subjectType));
        Map<CaseId, CaseParty> all = new HashMap<>();
        subjects.forEach(kind -> {
            List<CaseView> own = byKind.get(kind.subjectType());
            if (own != null) all.putAll(kind.partiesOf(person, own));
        });
        return all;
    }
}
