package it.mics.bottega.evaluation.panel;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;

/** Somebody who could be invited to a panel, with the institution or company that tells namesakes apart. */
public record PanelCandidate(AccountId account, String name, LocalizedText organisation, PanelSide side) {}
