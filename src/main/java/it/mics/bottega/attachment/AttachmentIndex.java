package it.mics.bottega.attachment;

import java.util.List;
import java.util.Set;

/** The index of what stands in files, provided by the module above that knows how to search; it proposes, the policy decides. */
public interface AttachmentIndex {
    /** The files whose name or text answers these words, best first, among those that one of these clearances opens. */
    List<AttachmentId> find(String words, Set<String> clearances, int limit);

    /** The place of a text that answers best, some words around it; empty where none does. */
    List<FoundAttachment.Stretch> excerpt(String words, String text);
}
