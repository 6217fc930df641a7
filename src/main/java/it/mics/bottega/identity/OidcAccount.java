package it.mics.bottega.identity;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** The principal of somebody who came in through the issuer. */
final class OidcAccount extends DefaultOidcUser implements SignedIn {
    private static final long serialVersionUID = 1L;

    private final AccountId account;

    OidcAccount(
            AccountId account, Collection<? extends GrantedAuthority> authorities, OidcIdToken token, @Nullable OidcUserInfo information) {
        super(authorities, token, information);
        this.account = account;
    }

    @Override
    public AccountId accountId() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OidcAccount that && that.account.equals(account) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
