package it.mics.bottega.attachment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTest {
    @TempDir
    private Path folder;

    @Test
    void the_whole_file_is_asked_about_and_the_answer_understood() throws Exception {
        assertThat(scanned("plain ".repeat(40_000), "stream: OK\0")).isTrue();
        assertThat(scanned("x", "stream: Eicar-Test-Signature FOUND\0")).isFalse();
    }

    @Test
    void no_answer_is_no_leave() throws Exception {
        assertThatThrownBy(() -> scanned("x", "INSTREAM size limit exceeded. ERROR\0"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scanned("x", "")).isInstanceOf(IOException.class);
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> new VirusScanner("127.0.0.1:" + closed).isClean(file))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new VirusScanner(folder.resolve("no.sock").toString()).isClean(file))
                .isInstanceOf(IOException.class);
    }

    @Test
    void without_an_address_nobody_is_asked() {
        assertThat(new VirusScanner(" ").isConfigured()).isFalse();
        assertThat(new VirusScanner("127.0.0.1:3310").isConfigured()).isTrue();
    }

    private boolean scanned(String content, String answer) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), content);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> arrived = CompletableFuture.supplyAsync(() -> serve(server, answer));
            boolean clean = new VirusScanner("127.0.0.1:" + server.getLocalPort()).isClean(file);
            assertThat(arrived.join()).isEqualTo(content);
            return clean;
        }
    }

    private static String serve(ServerSocket server, String answer) {
        try (Socket call = server.accept();
                DataInputStream in = new DataInputStream(call.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) all.writeBytes(in.readNBytes(length));
            call.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return all.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
