/** What people and companies declare beside their relations, and the rules that look at it. */
@NullMarked
package it.mics.bottega.governance.conflict.declared;

import org.jspecify.annotations.NullMarked;
