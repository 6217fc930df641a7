package it.mics.bottega.attachment.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks ClamAV about files, where it is configured; over TCP or a socket of this machine. */
@Component
public class VirusScanner {
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String address;

    VirusScanner(@Value("${bottega.attachments.clamd:}") String address) {
        this.address = address.strip();
    }

    /** True where files wait for it. */
    public boolean isConfigured() {
        return !address.isEmpty();
    }

    /** True where it found nothing; an exception where it did not answer, so that nothing passes unseen. */
    public boolean isClean(Path file) throws IOException {
        SocketAddress scanner = scanner();
        try (SocketChannel channel = SocketChannel.open(
                        scanner instanceof UnixDomainSocketAddress
                                ? StandardProtocolFamily.UNIX
                                : StandardProtocolFamily.INET);
                InputStream in = Files.newInputStream(file);
                Patience patience = patience(channel)) {
            channel.connect(scanner);
            channel.write(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                write(channel, ByteBuffer.allocate(4).putInt(read).flip());
                write(channel, ByteBuffer.wrap(chunk, 0, read));
            }
            write(channel, ByteBuffer.allocate(4).putInt(0).flip());
            InputStream answer = new BufferedInputStream(Channels.newInputStream(channel));
            String words = new String(answer.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
            if (words.endsWith("OK")) return true;
            if (words.endsWith("FOUND")) return false;
            throw new IOException("The virus scanner did not answer: " + words);
        }
    }

    /** {@code host:port}, or the path of a socket. */
    private SocketAddress scanner() {
        int colon = address.lastIndexOf(':');
        if (address.startsWith("/") || colon < 0) return UnixDomainSocketAddress.of(address);
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** Whoever waits for a scanner that says nothing finds the line closed after a while. */
    private static Patience patience(SocketChannel channel) {
        Thread thread = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(PATIENCE);
                channel.close();
            } catch (InterruptedException | IOException e) {
                // It has answered, or is gone already.
            }
        });
        return thread::interrupt;
    }

    private interface Patience extends AutoCloseable {
        @Override
        void close();
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }
}
