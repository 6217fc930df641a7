package it.mics.bottega.introduction;

/** Name and e-mail address, given only once both sides have accepted; the address may be empty. */
public record Contact(String name, String email) {}
