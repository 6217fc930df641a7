package it.mics.bottega.identity.oidc;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.People;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestOperations;

/** Turns whom the issuer vouches for into an account of ours, and refuses a suspended one. */
class OidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    static final String SUSPENDED = "account_suspended";

    private final FirstSignIn accounts;
    private final People people;
    private final OidcUserService issuer = new OidcUserService();

    OidcUsers(FirstSignIn accounts, People people, RestOperations http) {
        this.accounts = accounts;
        this.people = people;
        DefaultOAuth2UserService details = new DefaultOAuth2UserService();
        details.setRestOperations(http);
        issuer.setOauth2UserService(details);
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = issuer.loadUser(request);
        AccountId account = accounts.enter(Claims.of(user));
        Actor actor = people.actor(account).orElse(null);
        if (actor == null) {
            accounts.refused(account);
            throw new OAuth2AuthenticationException(new OAuth2Error(SUSPENDED));
        }
        var authorities = AuthorityUtils.createAuthorityList(actor.authorities().toArray(String[]::new));
        return new OidcAccount(account, authorities, user.getIdToken(), user.getUserInfo());
    }
}
