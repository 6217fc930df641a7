package it.mics.bottega.vocabulary;

/** A spoke's leader decided about a proposed term. */
public record TermDecided(TermId term) {}
