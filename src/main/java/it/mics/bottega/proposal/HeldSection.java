package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import java.util.UUID;

/** Somebody is writing in a part of a proposal, on this open page. */
public record HeldSection(ProposalSection section, UUID page, AccountId holder, String name) {}
