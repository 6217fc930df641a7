package it.mics.bottega.attachment;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What files may hang on, as the modules above contribute it. */
@Component
class Holders {
    private final ObjectProvider<AttachmentHolder> all;

    Holders(ObjectProvider<AttachmentHolder> all) {
        this.all = all;
    }

    AttachmentHolder of(Holder holder) {
        return of(holder.kind());
    }

    AttachmentHolder of(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
    }

    List<AttachmentHolder> all() {
        return all.stream().toList();
    }
}
