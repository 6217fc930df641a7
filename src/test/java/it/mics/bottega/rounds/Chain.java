package it.mics.bottega.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.governance.audit.ChainVerification;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of all acts after everybody acted at once. */
public final class Chain {
    private Chain() {}

    /** Each link follows the one before it. */
    public static void holds(ChainVerification verification, JdbcClient jdbc) {
        AccountId auditor = ActingAs.auditor(jdbc, "Ada Revisora");
        assertThat(ActingAs.call(auditor, verification::verify).sound()).isTrue();
    }
}
