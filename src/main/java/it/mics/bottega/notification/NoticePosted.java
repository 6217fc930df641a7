package it.mics.bottega.notification;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.UUID;

/** Somebody was told something, within the transaction that tells it. */
public record NoticePosted(UUID notice, AccountId account, NoticeKind kind, Instant at) {}
