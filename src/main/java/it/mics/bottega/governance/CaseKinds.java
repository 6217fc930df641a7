package it.mics.bottega.governance;

import it.mics.bottega.kernel.NotFound;
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
}
