package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is writing where, by the database's clock; a lock that is not renewed lapses. */
@Component
class SectionLocks {
    /** How long a section stays with whoever pressed the last key in it. */
    static final Duration HOLDS = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final People people;

    SectionLocks(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Takes or renews; false where another page holds it. A page writes in one section at a time. */
    boolean take(ProposalId proposal, ProposalSection section, UUID page, AccountId holder) {
        jdbc.sql("delete from proposal_lock where proposal_id = :proposal and page = :page and section <> :section")
                .param("proposal", proposal.value())
                .param("page", page)
                .param("section", section.name())
                .update();
        return jdbc.sql("""
                        insert into proposal_lock as held (proposal_id, section, page, holder, until)
                        values (:proposal, :section, :page, :holder, clock_timestamp() + make_interval(secs => :seconds))
                        on conflict (proposal_id, section) do update
                            set page = excluded.page, holder = excluded.holder, until = excluded.until
                            where held.page = excluded.page and held.holder = excluded.holder or held.until <= clock_timestamp()""")
                        .param("proposal", proposal.value())
                        .param("section", section.name())
                        .param("page", page)
                        .param("holder", holder.value())
                        .param("seconds", HOLDS.toSeconds())
                        .update()
                == 1;
    }

    /** True where this page let go of something. */
    boolean release(ProposalId proposal, UUID page, AccountId holder) {
        return jdbc.sql("delete from proposal_lock where proposal_id = :proposal and page = :page and holder = :holder")
                        .param("proposal", proposal.value())
                        .param("page", page)
                        .param("holder", holder.value())
                        .update()
                > 0;
    }

    List<HeldSection> held(ProposalId proposal) {
        return jdbc.sql(
                        "select section, page, holder from proposal_lock where proposal_id = :proposal and until > clock_timestamp() order by section")
                .param("proposal", proposal.value())
                .query((row, n) -> {
                    AccountId holder = new AccountId(row.getObject("holder", UUID.class));
                    return new HeldSection(
                            ProposalSection.valueOf(row.getString("section")),
                            row.getObject("page", UUID.class),
                            holder,
                            people.name(holder));
                })
                .list();
    }
}
