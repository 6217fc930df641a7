package it.mics.bottega.vocabulary;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Terms that somebody proposed, decided or imported. */
@Component
class VocabularyPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    VocabularyPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "terms";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("term", person, """
                select label_it as term_it, label_en as term_en, why, status, proposed_at from term_proposal
                where proposer = :person order by proposed_at"""));
        all.addAll(rows.read("termDecision", person, """
                select label_it as term_it, label_en as term_en, status, decided_at as at from term_proposal
                where decided_by = :person order by decided_at"""));
        all.addAll(rows.read("import", person, """
                select files, imported_at as at from thesaurus_import where imported_by = :person order by imported_at"""));
        return all;
    }

    /** The words belong to the thesaurus now; why the person missed them goes. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, "update term_proposal set why = null where proposer = :person");
    }
}
