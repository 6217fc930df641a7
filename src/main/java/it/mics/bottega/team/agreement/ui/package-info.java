/** The agreement on the page of a team. */
@NullMarked
package it.mics.bottega.team.agreement.ui;

import org.jspecify.annotations.NullMarked;
