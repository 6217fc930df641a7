package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.team.TeamId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a team does with its proposal, in one step each: whoever acts has their colleagues confirm before they send. */
public class Hands {
    private final JdbcClient jdbc;
    private final ProposalWriting writing;
    private final ProposalTogether together;
    private final ProposalReading reading;
    private final ProposalConfirming confirming;
    private final ProposalClosing closing;

    Hands(
            JdbcClient jdbc,
            ProposalWriting writing,
            ProposalTogether together,
            ProposalReading reading,
            ProposalConfirming confirming,
            ProposalClosing closing) {
        this.closing = closing;
        this.jdbc = jdbc;
        this.writing = writing;
        this.together = together;
        this.reading = reading;
        this.confirming = confirming;
    }

    /** Begins the proposal of the team. */
    public ProposalId start(TeamId team, Language language) {
        return writing.start(team, language);
    }

    /** Writes all of it and answers the version that is then there. */
    public int save(ProposalId id, ProposalContent content) {
        return together.write(id, UUID.randomUUID(), reading.draft(id).content(), content)
                .version();
    }

    /** Has everybody confirm what is written, and sends it. */
    public Receipt submit(ProposalId id) {
        confirmed(id);
        return writing.submit(id, version(id));
    }

    /** Has everybody confirm what is written. */
    public void confirmed(ProposalId id) {
        confirming.ask(id, version(id));
        int round = confirming.state(id).orElseThrow().round();
        members(id).forEach(member -> ActingAs.run(member, () -> confirming.confirm(id, round)));
    }

    /** Writes, has everybody confirm, and sends. */
    public Receipt send(ProposalId id, ProposalContent content) {
        save(id, content);
        return submit(id);
    }

    /** Takes it back. */
    public void withdraw(ProposalId id) {
        writing.withdraw(id);
    }

    /** Throws it away. */
    public void discard(ProposalId id) {
        writing.discard(id);
    }

    /** The version that stands in the form. */
    public int version(ProposalId id) {
        return reading.draft(id).version();
    }

    private List<AccountId> members(ProposalId id) {
        return jdbc.sql("""
                        select m.account_id from membership m join proposal p on p.team_id = m.team_id
                        where p.id = :id and m.status = 'ACTIVE' order by m.leader desc""")
                .param("id", id.value())
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What the clock does once the time of a draft is over. */
    public void timeIsOver() {
        closing.tick();
    }
}
