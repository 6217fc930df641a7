package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams somebody is or was in, invitations and requests. */
@Component
@Order(PersonalPart.BEFORE_TEAMS + 10)
class TeamPersonalPart implements PersonalPart {
    private static final String UNDECIDED = "('FORMING', 'READY', 'ENTERED')";

    private final PersonalRows rows;
    private final JdbcClient jdbc;
    private final LiveTeams live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamPersonalPart(
            PersonalRows rows, JdbcClient jdbc, LiveTeams live, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "teams";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("membership", person, """
                select t.name as team, c.title_it as challenge_it, c.title_en as challenge_en, m.status, m.leader, m.role_title,
                    m.message, o.name_it as organisation_it, o.name_en as organisation_en, m.asked_at, m.joined_at, m.ended_at
                from membership m join team t on t.id = m.team_id join challenge c on c.id = m.challenge_id
                left join organisation o on o.id = m.organisation_at_join
                where m.account_id = :person order by m.asked_at"""));
        all.addAll(rows.read("teamAgreement", person, """
                select t.name as team, a.agreement as version, a.ip_option, a.accepted_at as at
                from team_agreement_acceptance a join membership m on m.id = a.membership_id join team t on t.id = m.team_id
                where a.account_id = :person order by a.accepted_at"""));
        all.addAll(rows.read("foundedTeam", person, """
                select name as team, founded_at as at from team where founded_by = :person order by founded_at"""));
        return all;
    }

    @Override
    public void hold(AccountId person) {
        rows.hold(person, """
                select id from team where id in (select team_id from membership where account_id = :person)
                order by id for update""");
    }

    /** The person leaves every team that still works; the one who is in longest leads on, and a team of nobody ends. */
    @Override
    public void erase(AccountId person) {
        List<UUID> left = jdbc.sql(
                        "select team_id from membership m join team t on t.id = m.team_id where account_id = :person"
                                + " and m.status = 'ACTIVE' and t.status in " + UNDECIDED)
                .param("person", person.value())
                .query(UUID.class)
                .list();
        rows.change(person, """
                delete from team t where status <> 'AWARDED'
                    and exists (select from membership m where m.team_id = t.id and m.account_id = :person and m.joined_at is not null)
                    and not exists (select from membership m where m.team_id = t.id and m.account_id <> :person
                        and m.joined_at is not null)""");
        rows.change(
                person,
                "delete from membership m using team t where t.id = m.team_id and m.account_id = :person"
                        + " and (m.status <> 'ACTIVE' or t.status in " + UNDECIDED + ")");
        rows.change(person, "update membership set message = '' where account_id = :person");
        jdbc.sql("set constraints membership_lost, membership_leader immediate").update();
        left.forEach(team -> tell(new TeamId(team), person, clock.instant()));
    }

    private void tell(TeamId team, AccountId person, Instant now) {
        events.publishEvent(new MemberLeft(team, person, now));
        live.changed(team);
        jdbc.sql("select account_id from membership where team_id = :team and leader")
                .param("team", team.value())
                .query(UUID.class)
                .optional()
                .ifPresent(leader -> events.publishEvent(new LeadHandedOver(team, new AccountId(leader), now)));
    }
}
