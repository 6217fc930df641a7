package it.mics.bottega.identity.oidc;

import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Characters;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LookAlikes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What the issuer says about a person. */
record Claims(
        String issuer,
        String subject,
        String name,
        @Nullable String verifiedEmail,
        Language language,
        Set<Role> roles,
        @Nullable String organisation,
        @Nullable Integer spoke) {

    private static final int LONGEST_NAME = 120;
    /** So much of a name is looked at: the rest would only take time. */
    private static final int LONGEST_CLAIM = 2000;

    private static final Map<String, Role> ROLES = Map.of(
            "researcher", Role.RESEARCHER,
            "company", Role.COMPANY_MEMBER,
            "spoke-leader", Role.SPOKE_LEADER,
            "programme-office", Role.PROGRAMME_OFFICE,
            "auditor", Role.AUDITOR,
            "technical-admin", Role.TECHNICAL_ADMIN);

    static Claims of(OidcUser user) {
        String issuer = String.valueOf(user.getIdToken().getIssuer());
        return new Claims(
                issuer,
                Objects.requireNonNull(user.getSubject()),
                name(user),
                Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null,
                language(text(user, "locale").orElse("it")),
                roles(user.getClaim("realm_access")),
                text(user, "bottega_organisation").orElse(null),
                text(user, "bottega_spoke")
                        .filter(value -> value.matches("[1-8]"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    private static String name(OidcUser user) {
        String both = Stream.of("given_name", "family_name")
                .flatMap(part -> text(user, part).stream())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return Stream.of(
                        text(user, "name").orElse(""),
                        both,
                        text(user, "preferred_username").orElse(""),
                        String.valueOf(user.getSubject()))
                .map(Claims::shown)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("?");
    }

    /** The issuer’s word is not ours: a name shows what it is, and fits on a page. */
    private static String shown(String name) {
        String whole = Characters.storable(Characters.beginning(name, LONGEST_CLAIM));
        return Characters.beginning(LookAlikes.plain(whole), LONGEST_NAME).strip();
    }

    private static Language language(String tag) {
        return Language.of(Locale.forLanguageTag(tag.replace('_', '-')));
    }

    private static Set<Role> roles(@Nullable Object access) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        if (access instanceof Map<?, ?> map && map.get("roles") instanceof Collection<?> names) {
            names.forEach(
                    name -> Optional.ofNullable(ROLES.get(String.valueOf(name))).ifPresent(all::add));
        }
        return all;
    }

    private static Optional<String> text(OidcUser user, String claim) {
        @Nullable Object value = user.getClaim(claim);
        return Optional.ofNullable(value)
                .map(any -> String.valueOf(any).strip())
                .filter(text -> !text.isEmpty());
    }
}
