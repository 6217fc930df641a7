package it.mics.bottega.notification.mail;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.proposal.ProposalId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that is to leave: a notice, or the receipt of a version of a proposal. */
record Mail(
        UUID id,
        AccountId account,
        @Nullable UUID notice,
        @Nullable ProposalId proposal,
        int version,
        Rhythm rhythm,
        int attempts) {}
