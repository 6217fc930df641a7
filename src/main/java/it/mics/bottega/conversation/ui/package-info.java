/** The pages of a conversation between a team and a company, for either side and for moderators. */
@NullMarked
package it.mics.bottega.conversation.ui;

import org.jspecify.annotations.NullMarked;
