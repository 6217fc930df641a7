package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company with a challenge of spoke 4 under agreement, whose brief says "canary", and people around it. */
public record Briefs(
        JdbcClient jdbc, OrganisationId company, AccountId member, ChallengeId challenge, OrganisationId university) {
    /** A new company with a new challenge that is open for another month. */
    public static Briefs open(JdbcClient jdbc) {
        OrganisationId company = ActingAs.company(jdbc, "Prova Accessi");
        AccountId member = ActingAs.companyMember(jdbc, "Ada Azienda", company);
        OrganisationId university = ActingAs.organisation(jdbc, "Ateneo Prova", "UNIVERSITY");
        Briefs briefs = new Briefs(jdbc, company, member, ChallengeId.random(), university);
        briefs.insert("NDA");
        return briefs;
    }

    /** A researcher of the university. */
    public AccountId researcher(String name) {
        return ActingAs.researcher(jdbc, name, university);
    }

    /** Moves the deadline; one in the past closes the challenge as its clock would. */
    public void deadline(Duration fromNow) {
        jdbc.sql("""
                update challenge set opened_at = :until - interval '90 days', submit_until = :until, decide_by = :until + interval '90 days',
                    status = case when :past then 'CLOSED_TO_ENTRIES' else 'OPEN' end where id = :id""")
                .param("until", Instant.now().plus(fromNow).atOffset(ZoneOffset.UTC))
                .param("past", fromNow.isNegative())
                .param("id", challenge.value())
                .update();
    }

    /** Sets the state of the challenge. */
    public void status(String status) {
        jdbc.sql("update challenge set status = :status where id = :id")
                .param("status", status)
                .param("id", challenge.value())
                .update();
    }

    /** Sets who may read the brief. */
    public void level(String confidentiality) {
        jdbc.sql("update challenge set confidentiality = :level where id = :id")
                .param("level", confidentiality)
                .param("id", challenge.value())
                .update();
    }

    /** The person left the university yesterday. */
    public void leave(AccountId person) {
        jdbc.sql(
                        "update affiliation set since = current_date - 400, until = current_date - 2 where account_id = :person")
                .param("person", person.value())
                .update();
    }

    private void insert(String level) {
        jdbc.sql("""
                insert into challenge (id, code, owner_id, author_id, status, title_en, teaser_en, need_en, today_en, wanted_en, primary_spoke,
                    trl_from, trl_to, outcome, confidentiality, ip_option, opened_at, submit_until, decide_by, created_at, updated_at)
                values (:id, next_challenge_code(2026), :owner, :author, 'OPEN', 'Boards from offcuts', 'A teaser.', 'canary', 'canary', 'canary', 4,
                    3, 5, 'PILOT', :level, 2, now() - interval '1 day', now() + interval '30 days', now() + interval '60 days', now(), now())""")
                .param("id", challenge.value())
                .param("owner", company.value())
                .param("author", member.value())
                .param("level", level)
                .update();
    }
}
