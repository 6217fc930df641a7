package it.mics.bottega.attachment;

import java.util.List;

/** A file in which words were found, and the place where: stretches of its text, those that answer marked. Empty where only the name answers. */
public record FoundAttachment(Attachment attachment, List<Stretch> excerpt) {
    /** A piece of text in its order. */
    public record Stretch(String text, boolean answers) {}
}
