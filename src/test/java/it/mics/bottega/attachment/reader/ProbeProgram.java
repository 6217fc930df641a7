package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.ContentType;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** Stands in for the program that reads files, and tries what that must not be able to do. */
public final class ProbeProgram {
    private ProbeProgram() {}

    /** The first argument says what to try. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "sleep" -> Thread.sleep(600_000);
            case "die" -> Runtime.getRuntime().halt(9);
            case "grow" -> {
                List<long[]> all = new ArrayList<>();
                while (true) all.add(new long[1 << 20]);
            }
            default -> {
                Walls.raise();
                String reached = String.join(" ", reached(Integer.parseInt(arguments[1])));
                new Verdict(
                                ContentType.TXT,
                                null,
                                reached + "|" + System.getenv().keySet())
                        .write(new DataOutputStream(new FileOutputStream(FileDescriptor.out)));
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static List<String> reached(int port) {
        List<String> reached = new ArrayList<>();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        attempt(reached, "socket", () -> {
            try (Socket socket = new Socket()) {
                socket.connect(address, 2000);
            }
        });
        attempt(reached, "channel", () -> SocketChannel.open(address).close());
        attempt(reached, "server", () -> new ServerSocket(0).close());
        attempt(
                reached,
                "url",
                () -> URI.create("http://127.0.0.1:" + port + "/")
                        .toURL()
                        .openStream()
                        .close());
        return reached;
    }

    private static void attempt(List<String> reached, String name, Attempt attempt) {
        try {
            attempt.run();
            reached.add(name);
        } catch (Exception | LinkageError e) {
            // As it should be.
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }
}
