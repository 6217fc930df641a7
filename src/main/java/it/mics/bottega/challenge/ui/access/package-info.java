/** What people see of access to a restricted brief: the door before it, the agreement, and the company's book of readers. */
@NullMarked
package it.mics.bottega.challenge.ui.access;

import org.jspecify.annotations.NullMarked;
