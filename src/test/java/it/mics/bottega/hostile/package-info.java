@org.jspecify.annotations.NullMarked
package it.mics.bottega.hostile;
