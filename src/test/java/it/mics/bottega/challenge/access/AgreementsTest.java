package it.mics.bottega.challenge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class AgreementsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Agreements agreements;

    @Test
    void the_fingerprint_is_that_of_the_text_in_both_languages() {
        Agreement first = agreements.version(AgreementKind.BRIEF, 1);
        assertThat(first.sha256()).isEqualTo(sha256(first));
        assertThatThrownBy(() -> agreements.version(AgreementKind.BRIEF, 0)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update brief_agreement set text_en = 'Something else' where version = 1",
                "update brief_agreement set sha256 = 'x' where version = 1",
                "delete from brief_agreement where version = 1"
            })
    void a_published_version_stays_as_it_is(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    static String sha256(Agreement agreement) {
        try {
            String both = agreement.text().it() + "\n" + agreement.text().en();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
