package it.mics.bottega.proposal.ui.writing;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.HeldSection;
import it.mics.bottega.proposal.LiveWriters;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.ProposalTogether;
import it.mics.bottega.proposal.Written;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamId;
import java.util.List;
import java.util.UUID;

/** One open page at the proposal of a team: what it may do there, in the name of its reader. */
public final class WritingDesk {
    private final UUID page = UUID.randomUUID();
    private final ProposalId id;
    private final TeamId team;
    private final AccountId me;
    private final ProposalTogether together;
    private final ProposalReading reading;
    private final LiveWriters writers;
    private final LiveTeams live;

    /** The desk of this person at this draft. */
    public WritingDesk(
            ProposalDraft draft,
            AccountId me,
            ProposalTogether together,
            ProposalReading reading,
            LiveWriters writers,
            LiveTeams live) {
        this.id = draft.facts().id();
        this.team = draft.team().id();
        this.me = me;
        this.together = together;
        this.reading = reading;
        this.writers = writers;
        this.live = live;
    }

    /** Says that this page is open; the others are told when that is news. */
    void here() {
        writers.here(id, team, page, me);
    }

    void gone() {
        writers.gone(id, team, page);
    }

    void release() {
        together.release(id, page);
    }

    List<HeldSection> take(ProposalSection section) {
        return together.take(id, section, page);
    }

    List<HeldSection> held() {
        return together.held(id);
    }

    List<AccountId> present() {
        return writers.present(id);
    }

    Written write(ProposalContent base, ProposalContent mine) {
        return together.write(id, page, base, mine);
    }

    ProposalDraft read() {
        return reading.draft(id);
    }

    Runnable listen(Runnable look) {
        return live.listen(team, look);
    }

    boolean mine(HeldSection held) {
        return held.page().equals(page);
    }

    AccountId me() {
        return me;
    }
}
