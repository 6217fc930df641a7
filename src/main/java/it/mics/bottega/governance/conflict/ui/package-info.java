/** What the rules found before a case is decided, the second signature, own relations, and the rules themselves. */
@NullMarked
package it.mics.bottega.governance.conflict.ui;

import org.jspecify.annotations.NullMarked;
