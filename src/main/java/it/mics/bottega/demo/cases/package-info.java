/** Cases of the moderation desk that are more than waiting: asked about, sent on, handed over in confidence. */
@NullMarked
package it.mics.bottega.demo.cases;

import org.jspecify.annotations.NullMarked;
