package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A researcher’s profile with skills, spokes, sectors and outputs. */
@Component
class ProfilePersonalPart implements PersonalPart {
    private final PersonalRows rows;
    private final ApplicationEventPublisher events;

    ProfilePersonalPart(PersonalRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @Override
    public String part() {
        return "profile";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("profile", person, """
                select headline_it, headline_en, bio_it, bio_en, stage, career_start, orcid, visibility, open_to_teams, capacity,
                    available_from, available_percent, trl_from, trl_to, pending as as_typed, updated_at
                from researcher_profile where account_id = :person"""));
        all.addAll(rows.read("skill", person, """
                select s.label_it as skill_it, s.label_en as skill_en, p.level, p.interest, p.last_used_year
                from profile_skill p join skill s on s.id = p.skill where p.account_id = :person order by p.level desc, s.id"""));
        all.addAll(rows.read("focus", person, """
                select (select array_agg(spoke order by spoke) from profile_spoke where account_id = :person) as spokes,
                    (select array_agg(sector order by sector) from profile_sector where account_id = :person) as sectors
                where exists (select from profile_spoke where account_id = :person)
                    or exists (select from profile_sector where account_id = :person)"""));
        all.addAll(rows.read("output", person, """
                select title, year, doi, use_for_matching, source from profile_output
                where account_id = :person order by year desc, title"""));
        return all;
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from researcher_profile where account_id = :person");
        events.publishEvent(new ProfileChanged(person));
    }
}
