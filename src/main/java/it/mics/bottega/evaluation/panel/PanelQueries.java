package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads panels straight into records. */
@Component
class PanelQueries {
    private static final String SEATS = """
            select p.*, (select count(*) from review r where r.juror_id = p.juror_id and r.challenge_id = p.challenge_id
                and r.status in ('ASSIGNED', 'TO_SIGN', 'DRAFT', 'REOPENED', 'SUBMITTED')) as assigned,
              (select count(*) from review r where r.juror_id = p.juror_id and r.challenge_id = p.challenge_id
                and r.status = 'SUBMITTED') as submitted
            from panel_member p""";

    private final JdbcClient jdbc;
    private final People people;

    PanelQueries(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    List<Seat> of(ChallengeId challenge) {
        return jdbc.sql(SEATS + " where p.challenge_id = :id order by p.invited_at, p.id")
                .param("id", challenge.value())
                .query(this::seat)
                .list();
    }

    List<Seat> held(AccountId juror) {
        return jdbc.sql(SEATS
                        + " where p.juror_id = :id and p.status in ('INVITED', 'ACCEPTED') order by p.invited_at, p.id")
                .param("id", juror.value())
                .query(this::seat)
                .list();
    }

    /** People of the programme with this in their name: researchers who are not hidden, and members of companies. */
    List<PanelCandidate> named(ChallengeId challenge, String words) {
        return jdbc.sql("""
                select a.id, a.display_name, o.name_it, o.name_en, exists (select from role_grant g
                    where g.account_id = a.id and g.role = 'COMPANY_MEMBER' and g.revoked_at is null) as industry
                from account a left join lateral (
                    select organisation_id from affiliation where account_id = a.id and (until is null or until >= current_date)
                    union all
                    select organisation_id from role_grant where account_id = a.id and organisation_id is not null and revoked_at is null
                    limit 1) b on true
                left join organisation o on o.id = b.organisation_id
                where a.status = 'ACTIVE' and a.display_name ilike :words
                    and (exists (select from researcher_profile f where f.account_id = a.id and f.visibility <> 'HIDDEN')
                        or exists (select from role_grant g where g.account_id = a.id and g.role = 'COMPANY_MEMBER' and g.revoked_at is null))
                    and not is_party(a.id, :challenge)
                    and not exists (select from panel_member p where p.challenge_id = :challenge and p.juror_id = a.id
                        and p.status in ('INVITED', 'ACCEPTED'))
                order by a.display_name, a.id limit 12""")
                .param("words", "%" + words.replaceAll("[%_\\\\]", "") + "%")
                .param("challenge", challenge.value())
                .query((row, n) -> new PanelCandidate(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        new LocalizedText(row.getString("name_it"), row.getString("name_en")),
                        row.getBoolean("industry") ? PanelSide.INDUSTRY : PanelSide.ACADEMIA))
                .list();
    }

    private Seat seat(ResultSet row, int n) throws SQLException {
        AccountId juror = new AccountId(row.getObject("juror_id", UUID.class));
        return new Seat(
                new SeatId(row.getObject("id", UUID.class)),
                new ChallengeId(row.getObject("challenge_id", UUID.class)),
                juror,
                people.name(juror),
                PanelSide.valueOf(row.getString("side")),
                SeatStatus.valueOf(row.getString("status")),
                row.getBoolean("chair"),
                row.getInt("load_limit"),
                row.getInt("assigned"),
                row.getInt("submitted"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant());
    }
}
