package it.mics.bottega.matching.exposure;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.platform.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Marks that tell one reader of a list from another, and say nothing about who reads to whoever has the database alone. */
@Component
class ReaderMarks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    @Autowired
    ReaderMarks(DataDirectory directory) {
        this(key(directory.resolve("exposure.key")));
    }

    ReaderMarks(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The mark of this reader for a list of a challenge; the same whenever they look. */
    UUID of(AccountId reader, ShownIn list, ChallengeId challenge) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String words = reader.value() + " " + list + " " + challenge.value();
            ByteBuffer mark = ByteBuffer.wrap(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
            return new UUID(mark.getLong(), mark.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key is beside the database, not in it: who copies the tables does not have it. */
    private static byte[] key(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) == KEY_BYTES) return Files.readAllBytes(file);
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.write(written, fresh);
            if (Files.getFileStore(written).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
