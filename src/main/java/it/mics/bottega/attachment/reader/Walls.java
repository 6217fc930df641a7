package it.mics.bottega.attachment.reader;

import java.io.IOException;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** Takes the network away from a process, for what the operating system has left of it. */
final class Walls {
    private static final Set<String> LOCAL = Set.of("file", "jar", "nested", "jrt");

    private Walls() {}

    /** From now on no connection is opened and no address asked for; cannot be taken back. */
    static void raise() throws IOException {
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Closed());
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException("No network here");
        });
        ServerSocket.setSocketFactory(() -> {
            throw new IllegalStateException("No network here");
        });
    }

    private static final class Closed extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new SocketException("No network here");
        }

        @Override
        protected URLConnection openConnection(URL address, Proxy proxy) throws IOException {
            throw new SocketException("No network here");
        }
    }
}
