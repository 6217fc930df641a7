package it.mics.bottega.attachment;

import it.mics.bottega.identity.Actor;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A kind of thing that files hang on, contributed by the module that owns it: its policy decides about its files. */
public interface AttachmentHolder {
    /** The kind, as the rows name it. */
    String kind();

    /** Holds the thing until the end of the transaction, and refuses where this person may not change its files now. */
    void requireChange(UUID holder, Actor actor);

    /** True where this person may see which files hang there now, read or not. */
    boolean maySeeAll(UUID holder, Actor actor);

    /** True where this person may read this file now. */
    boolean mayRead(Attachment attachment, Actor actor);

    /** What a search must hold one of to find this file. */
    Set<String> clearances(Attachment attachment);

    /** True where each reading is put on record. */
    boolean isRestricted(UUID holder);

    /** Those of these files that something which stands still needs, though they were removed. */
    Set<AttachmentId> needed(Collection<AttachmentId> removed);

    /** Something about the files of this thing changed; whoever looks at it may want to look again. */
    void changed(UUID holder);
}
