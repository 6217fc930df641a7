/** Sign-in through an OpenID Connect provider: discovery, first sign-in, and sessions that the provider ends. */
@NullMarked
package it.mics.bottega.identity.oidc;

import org.jspecify.annotations.NullMarked;
