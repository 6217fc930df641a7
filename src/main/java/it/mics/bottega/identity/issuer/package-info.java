/** The OpenID Connect issuer where people sign in: found when it is there, missed without harm when it is not. */
@NullMarked
package it.mics.bottega.identity.issuer;

import org.jspecify.annotations.NullMarked;
