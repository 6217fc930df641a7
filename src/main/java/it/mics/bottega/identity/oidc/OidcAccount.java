package it.mics.bottega.identity.oidc;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.SignedIn;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** The principal of somebody who came in through the issuer. */
class OidcAccount extends DefaultOidcUser implements SignedIn {
    private static final long serialVersionUID = 1;

    private final AccountId account;

    OidcAccount(
            AccountId account,
            Collection<? extends GrantedAuthority> authorities,
            OidcIdToken token,
            @Nullable OidcUserInfo info) {
        super(authorities, token, info);
        this.account = account;
    }

    @Override
    public AccountId accountId() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof OidcAccount that && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + account.hashCode();
    }
}
