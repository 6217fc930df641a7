@org.jspecify.annotations.NullMarked
package it.mics.bottega.team.motion.ui;
