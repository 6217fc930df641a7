package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who may receive a case in confidence: a moderator with name, role and spoke or, without an account, the programme office. */
public record Receiver(@Nullable AccountId account, String name, Role role, int spoke) {}
