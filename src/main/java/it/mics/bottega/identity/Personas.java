package it.mics.bottega.identity;

import java.util.List;

/** Who can be chosen on the demo sign-in page; present only in a demonstration run. */
public interface Personas {
    /** The personas in the order in which they are shown. */
    List<Persona> all();
}
