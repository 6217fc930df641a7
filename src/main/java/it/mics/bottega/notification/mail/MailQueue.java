package it.mics.bottega.notification.mail;

import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.notification.NoticeKind;
import it.mics.bottega.notification.NoticePosted;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalSubmitted;
import it.mics.bottega.proposal.RosterEntry;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notes what is to leave by mail, in the transaction that tells it; where no mail leaves, nothing is noted that would all leave on the first day. */
@Component
class MailQueue {
    private final MailQueries queries;
    private final MailSettings settings;
    private final ProposalRegister proposals;
    private final Clock clock;

    MailQueue(MailQueries queries, MailSettings settings, ProposalRegister proposals, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.proposals = proposals;
        this.clock = clock;
    }

    @EventListener
    void on(NoticePosted posted) {
        // Whoever handed in gets the receipt, and not a second mail about it.
        if (!settings.enabled() || posted.kind() == NoticeKind.PROPOSAL_SUBMITTED) return;
        var topic = posted.kind().topic();
        Rhythm rhythm = Objects.requireNonNull(queries.choices(posted.account()).get(topic));
        if (rhythm == Rhythm.OFF) return;
        boolean urgent = posted.kind() == NoticeKind.DEADLINE_2;
        queries.addNotice(
                posted.notice(),
                posted.account(),
                topic,
                rhythm,
                posted.at(),
                MailTimes.due(rhythm, urgent, posted.at()));
    }

    /** The receipt goes to everybody who handed in, at any hour: it cannot be chosen off. */
    @ApplicationModuleListener
    void on(ProposalSubmitted event) {
        if (!settings.enabled()) return;
        proposals
                .standing(List.of(event.proposal()))
                .forEach(sent -> sent.roster().stream()
                        .map(RosterEntry::account)
                        .forEach(member ->
                                queries.addReceipt(event.proposal(), sent.version(), member, clock.instant())));
    }
}
