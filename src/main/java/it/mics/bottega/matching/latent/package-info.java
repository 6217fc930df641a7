/** What texts mean beyond their words, learned from the texts themselves: rarity of terms, a latent space, and translations of words. */
@NullMarked
@NamedInterface("latent")
package it.mics.bottega.matching.latent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
