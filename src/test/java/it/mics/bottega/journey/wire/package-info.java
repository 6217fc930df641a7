/** People who talk to the running application without a browser: what they may get, and what they may forge. */
package it.mics.bottega.journey.wire;
