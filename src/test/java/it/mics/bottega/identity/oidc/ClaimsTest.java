package it.mics.bottega.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class ClaimsTest {
    @Test
    void everything_that_is_said_is_understood() {
        Claims claims = claims(Map.of(
                "name",
                "Ada Prova",
                "email",
                "ada@example.org",
                "email_verified",
                true,
                "locale",
                "en-GB",
                "realm_access",
                Map.of("roles", List.of("researcher", "spoke-leader", "offline_access")),
                "bottega_organisation",
                "unina",
                "bottega_spoke",
                "3"));
        assertThat(claims.name()).isEqualTo("Ada Prova");
        assertThat(claims.verifiedEmail()).isEqualTo("ada@example.org");
        assertThat(claims.language()).isEqualTo(Language.EN);
        assertThat(claims.roles()).containsExactlyInAnyOrder(Role.RESEARCHER, Role.SPOKE_LEADER);
        assertThat(claims.organisation()).isEqualTo("unina");
        assertThat(claims.spoke()).isEqualTo(3);
    }

    @Test
    void what_is_missing_or_wrong_gives_nothing() {
        Claims claims = claims(Map.of(
                "given_name",
                "Ada",
                "family_name",
                "Prova",
                "email",
                "ada@example.org",
                "realm_access",
                "researcher",
                "bottega_organisation",
                " ",
                "bottega_spoke",
                "9"));
        assertThat(claims.name()).isEqualTo("Ada Prova");
        assertThat(claims.verifiedEmail()).isNull();
        assertThat(claims.language()).isEqualTo(Language.IT);
        assertThat(claims.roles()).isEmpty();
        assertThat(claims.organisation()).isNull();
        assertThat(claims.spoke()).isNull();
    }

    @Test
    void a_name_shows_what_it_is_and_nothing_that_nobody_sees() {
        assertThat(named("Ada\u202E avorP\u202C")).isEqualTo("Ada avorP");
        assertThat(named("A\u200Bd\u00ADa\u0000  Pro\u0007va\n")).isEqualTo("Ada Prova");
        assertThat(named("\u0410da Pr\u043Ev\u0430")).isEqualTo("Ada Prova");
        assertThat(named("\u0418\u0432\u0430\u043D Prova"))
                .as("a name in its own alphabet")
                .isEqualTo("\u0418\u0432\u0430\u043D Prova");
        assertThat(named("Ad\uD800a Prova")).doesNotContain("\uD800");
        assertThat(named("x".repeat(1_000_000))).hasSize(120);
    }

    @Test
    void a_name_of_which_nothing_is_seen_gives_way_to_the_next_one() {
        assertThat(claims(Map.of("name", "\u200B\u2800\u202E", "preferred_username", "ada.prova"))
                        .name())
                .isEqualTo("ada.prova");
        assertThat(claims(Map.of("name", "\u200B")).name()).isEqualTo("1");
    }

    private static String named(String name) {
        return claims(Map.of("name", name)).name();
    }

    private static Claims claims(Map<String, Object> said) {
        Map<String, Object> all = new HashMap<>(said);
        all.put("iss", "https://id.example.org");
        all.put("sub", "1");
        OidcIdToken token =
                new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(60), all);
        return Claims.of(new OidcAccount(AccountId.random(), List.of(), token, null));
    }
}
