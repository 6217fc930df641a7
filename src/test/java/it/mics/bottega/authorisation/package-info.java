/** Who may do what: the inventory of the code, the reviewed tables, and the proof that both agree with what happens. */
package it.mics.bottega.authorisation;
