package it.mics.bottega.attachment.store;

import java.io.IOException;

/** More arrives than is taken. */
public class TooLong extends IOException {
    TooLong() {
        super("More than is taken");
    }
}
