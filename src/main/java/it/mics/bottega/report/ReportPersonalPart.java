package it.mics.bottega.report;

import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody reported, and what was decided about their own profile; who reported them is not theirs to read. */
@Component
class ReportPersonalPart implements PersonalPart {
    private final PersonalRows rows;
    private final ModerationDesk desk;

    ReportPersonalPart(PersonalRows rows, ModerationDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @Override
    public String part() {
        return "reports";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>(rows.read("report", person, """
                select reason, words, reported_at as at, answered_at, outcome from report
                where reporter = :person order by reported_at"""));
        all.addAll(rows.read("reportVerdict", person, """
                select outcome, reason_code as reason, note, decided_at as at from report_verdict
                where subject_type = 'PERSON' and subject = :person"""));
        return all;
    }

    /** What was said stays with its case, without words and without who said it; a case about the person’s own profile is over. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, "update report set reporter = null, words = null where reporter = :person");
        rows.change(person, "delete from report_verdict where subject = :person");
        desk.withdraw(Reports.TYPE, person.value());
    }
}
