package it.mics.bottega.report;

import it.mics.bottega.governance.CaseLookup;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConcernedParties;
import it.mics.bottega.governance.conflict.Party;
import it.mics.bottega.governance.conflict.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A decision about a report concerns whom the reported thing concerns and, where a conflict is reported, those who decided about it. */
@Component
class ReportParties implements ConcernedParties {
    private final ReportQueries queries;
    private final ReportedThings things;
    private final CaseLookup cases;

    ReportParties(ReportQueries queries, ReportedThings things, CaseLookup cases) {
        this.queries = queries;
        this.things = things;
        this.cases = cases;
    }

    @Override
    public String subjectType() {
        return Reports.TYPE;
    }

    @Override
    public Concerned of(UUID subject) {
        Concerned thing = queries.thing(subject)
                .flatMap(things::find)
                .map(ReportedThing::concerned)
                .orElseGet(() -> new Concerned(Set.of(), List.of(), Set.of()));
        List<Party> people = new ArrayList<>(thing.people());
        if (queries.saysConflict(subject))
            cases.deciders(Reports.CHALLENGE, subject)
                    .forEach(who -> people.add(Party.of(who, "report.conflict.decider")));
        Set<Thing> touched = new HashSet<>(thing.things());
        touched.add(new Thing(Reports.TYPE, subject));
        return new Concerned(thing.owners(), people, touched);
    }
}
