package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Confidential briefs are read under an agreement. */
@Component
class BriefAgreementUse implements AgreementUse {
    private final AccessQueries queries;
    private final LiveAccess live;
    private final JdbcClient jdbc;

    BriefAgreementUse(AccessQueries queries, LiveAccess live, JdbcClient jdbc) {
        this.queries = queries;
        this.live = live;
        this.jdbc = jdbc;
    }

    @Override
    public AgreementKind kind() {
        return AgreementKind.BRIEF;
    }

    @Override
    public Effect effect() {
        return jdbc.sql("""
                        select count(distinct account_id) as people, count(distinct challenge_id) as challenges
                        from brief_access where status = 'ACTIVE'""")
                .query((row, n) -> new Effect(row.getInt("people"), row.getInt("challenges")))
                .single();
    }

    @Override
    public void renewed(int version) {
        queries.active().stream()
                .flatMap(access -> queries.facts(access).stream())
                .map(AccessFacts::challenge)
                .distinct()
                .forEach(live::changed);
    }
}
