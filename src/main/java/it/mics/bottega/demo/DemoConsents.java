package it.mics.bottega.demo;

import org.springframework.jdbc.core.JdbcTemplate;

/** Writes who has accepted the agreement in the invented teams: all, but for whoever founded a team that is still forming. */
final class DemoConsents {
    private DemoConsents() {}

    static void write(JdbcTemplate jdbc) {
        jdbc.update("""
                insert into team_agreement_acceptance (membership_id, account_id, agreement, sha256, ip_option, accepted_at)
                select m.id, m.account_id, v.version, v.sha256, c.ip_option, least(m.joined_at + interval '2 hours', now())
                from membership m join account a on a.id = m.account_id join team t on t.id = m.team_id
                    join challenge c on c.id = m.challenge_id
                    cross join (select version, sha256 from team_agreement order by version desc limit 1) v
                where a.demo and m.status = 'ACTIVE' and c.agreement_required
                    and (t.status <> 'FORMING' or exists (
                        select from membership earlier where earlier.team_id = t.id and earlier.status = 'ACTIVE'
                            and (earlier.joined_at, earlier.id) < (m.joined_at, m.id)))""");
        jdbc.update("""
                update membership m set agreement = a.agreement from team_agreement_acceptance a
                where a.membership_id = m.id and m.agreement = 0""");
    }
}
