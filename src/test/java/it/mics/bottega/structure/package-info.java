/** What holds for the whole source: each check also catches an offender that was seeded for it below {@code seeded}. */
package it.mics.bottega.structure;
