package it.mics.bottega.identity;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of somebody who came in through the demo sign-in. */
record DemoAccount(AccountId accountId, String username, Collection<? extends GrantedAuthority> authorities)
        implements UserDetails, SignedIn {
    static final String PROVIDER = "demo";

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return "{noop}demo";
    }

    @Override
    public String getUsername() {
        return username;
    }
}
