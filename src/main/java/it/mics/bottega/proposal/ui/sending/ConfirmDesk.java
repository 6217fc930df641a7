package it.mics.bottega.proposal.ui.sending;

import java.util.function.IntConsumer;

/** What a member may do at a version that waits for its team: confirm it, send it, go back to the text. */
public record ConfirmDesk(IntConsumer confirm, Runnable send, Runnable change) {}
