package it.mics.bottega.matching.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The traits of each part of a person (headline with bio, each output), packed into one value of the person's document. */
final class PartWords {
    private PartWords() {}

    static int hash(String trait) {
        return StringHelper.murmurhash3_x86_32(new BytesRef(trait), 0);
    }

    static BytesRef pack(List<Map<String, Integer>> parts) throws IOException {
        ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
        bytes.writeVInt(parts.size());
        for (Map<String, Integer> part : parts) {
            Map<Integer, Integer> hashed = new TreeMap<>();
            part.forEach((trait, frequency) -> hashed.merge(hash(trait), frequency, Integer::sum));
            bytes.writeVInt(hashed.size());
            for (Map.Entry<Integer, Integer> trait : hashed.entrySet()) {
                bytes.writeInt(trait.getKey());
                bytes.writeVInt(trait.getValue());
            }
        }
        return new BytesRef(bytes.toArrayCopy());
    }

    /** Tells each trait of each part to the visitor, and the end of each part. */
    static void read(BytesRef packed, Visitor visitor, IntConsumer end) {
        ByteArrayDataInput bytes = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        int parts = bytes.readVInt();
        for (int part = 0; part < parts; part++) {
            int traits = bytes.readVInt();
            for (int i = 0; i < traits; i++) visitor.trait(bytes.readInt(), bytes.readVInt());
            end.accept(part);
        }
    }

    /** Hears the traits. */
    interface Visitor {
        void trait(int hash, int frequency);
    }
}
