package it.mics.bottega.team.agreement;

import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementUse.Effect;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.MembershipId;
import it.mics.bottega.team.TeamId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of who accepted which version of the agreement in which team. */
@Component
class AgreementQueries {
    private static final String ASKING = """
            from team t join challenge c on c.id = t.challenge_id
            where c.agreement_required and t.status in ('FORMING', 'READY')""";

    private final JdbcClient jdbc;
    private final Agreements agreements;

    AgreementQueries(JdbcClient jdbc, Agreements agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    void add(MembershipId membership, AccountId person, Agreement agreement, int ipOption, Instant now) {
        jdbc.sql("""
                        insert into team_agreement_acceptance (membership_id, account_id, agreement, sha256, ip_option, accepted_at)
                        values (:membership, :person, :agreement, :sha256, :ip, :now) on conflict do nothing""")
                .param("membership", membership.value())
                .param("person", person.value())
                .param("agreement", agreement.version())
                .param("sha256", agreement.sha256())
                .param("ip", ipOption)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What this person accepted last as a member of this team now. */
    Optional<TeamConsent.Own> last(TeamId team, AccountId person) {
        return jdbc.sql("""
                        select a.* from team_agreement_acceptance a join membership m on m.id = a.membership_id
                        where m.team_id = :team and m.account_id = :person and m.status = 'ACTIVE'
                        order by a.agreement desc limit 1""")
                .param("team", team.value())
                .param("person", person.value())
                .query((row, n) -> new TeamConsent.Own(
                        agreements.version(AgreementKind.TEAM, row.getInt("agreement")),
                        row.getInt("ip_option"),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The teams that may still change and whose challenge asks for the agreement. */
    List<TeamId> asking() {
        return jdbc.sql("select t.id " + ASKING).query(UUID.class).list().stream()
                .map(TeamId::new)
                .toList();
    }

    /** Their members, and how many such teams there are. */
    Effect effect() {
        return jdbc.sql("""
                        select count(distinct m.account_id) as people, count(distinct m.team_id) as teams from membership m
                        where m.status = 'ACTIVE' and m.team_id in (select t.id %s)""".formatted(ASKING))
                .query((row, n) -> new Effect(row.getInt("people"), row.getInt("teams")))
                .single();
    }
}
