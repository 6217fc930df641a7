package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The proposals that somebody wrote or sent with a team. */
@Component
@Order(PersonalPart.BEFORE_TEAMS)
class ProposalPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    ProposalPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "proposals";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("proposal", person, """
                select c.code as challenge, t.name as team, p.title, p.status, p.submitted_at
                from proposal p join team t on t.id = p.team_id join challenge c on c.id = p.challenge_id
                where exists (select from membership m where m.team_id = p.team_id and m.account_id = :person and m.status = 'ACTIVE')
                    or p.saved_by = :person order by p.created_at"""));
        all.addAll(rows.read("submission", person, """
                select t.name as team, s.n as version, s.submitted_at from proposal_submission s
                join proposal p on p.id = s.proposal_id join team t on t.id = p.team_id
                where s.submitted_by = :person order by s.submitted_at"""));
        all.addAll(rows.read("proposalVersion", person, """
                select p.title as proposal, v.n as number, v.reason, v.name, v.written_at from proposal_version v
                join proposal p on p.id = v.proposal_id where v.written_by = :person order by v.written_at"""));
        all.addAll(rows.read("confirmation", person, """
                select t.name as team, r.n as version, c.at as confirmed_at from proposal_confirmation c
                join proposal_round r on r.proposal_id = c.proposal_id and r.round = c.round
                join proposal p on p.id = c.proposal_id join team t on t.id = p.team_id
                where c.account_id = :person order by c.at"""));
        all.addAll(rows.read("asking", person, """
                select t.name as team, r.n as version, r.asked_at, r.ended, r.ended_at from proposal_round r
                join proposal p on p.id = r.proposal_id join team t on t.id = p.team_id
                where r.asked_by = :person or r.ended_by = :person order by r.asked_at"""));
        all.addAll(rows.read("proposalOpening", person, """
                select t.name as team, o.kind, o.reason, o.until, o.opened_at from proposal_opening o
                join proposal p on p.id = o.proposal_id join team t on t.id = p.team_id
                where o.opened_by = :person order by o.opened_at"""));
        return all;
    }

    @Override
    public List<KeptContent> kept(AccountId person) {
        return rows.kept(KeptContent.Reason.AWARDED_PROPOSAL, person, """
                select count(*) from proposal p join team t on t.id = p.team_id
                join membership m on m.team_id = t.id and m.account_id = :person and m.status = 'ACTIVE'
                where t.status = 'AWARDED'""");
    }

    /** What was written alone and did not win goes; what others wrote too stays theirs, and what won is kept as the law asks. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from proposal_lock where holder = :person");
        rows.change(person, "delete from proposal_writer where account_id = :person");
        rows.change(person, "delete from proposal_confirmation where account_id = :person");
        rows.change(person, """
                delete from proposal p where exists (select from membership m where m.team_id = p.team_id and m.account_id = :person)
                    and not exists (select from membership m where m.team_id = p.team_id and m.account_id <> :person
                        and m.joined_at is not null)
                    and not exists (select from team t where t.id = p.team_id and t.status = 'AWARDED')""");
    }
}
