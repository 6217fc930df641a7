package it.mics.bottega.attachment.reader;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.SocketException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to anywhere; named on the command line of the process that reads files. */
public final class NoChannels extends SelectorProvider {
    private static IOException closed() {
        return new SocketException("No network here");
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw closed();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw closed();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw closed();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw closed();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw closed();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw closed();
    }
}
