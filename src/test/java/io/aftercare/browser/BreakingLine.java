package io.aftercare.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A line to the application that breaks off after so many bytes of one connection have gone up, until it is mended. */
final class BreakingLine implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int to;
    private volatile long most = Long.MAX_VALUE;

    BreakingLine(int to) throws IOException {
        this.to = to;
        threads.submit(this::answer);
    }

    int port() {
        return door.getLocalPort();
    }

    void breaksAfter(long bytes) {
        most = bytes;
    }

    void isMended() {
        most = Long.MAX_VALUE;
    }

    private Void answer() throws IOException {
        while (!door.isClosed()) {
            var near = door.accept();
            var far = new Socket(InetAddress.getLoopbackAddress(), to);
            threads.submit(() -> carry(near, far, true));
            threads.submit(() -> carry(far, near, false));
        }
        return null;
    }

    /** Both ends are gone when one is. */
    private void carry(Socket from, Socket into, boolean up) {
        try (from;
                into) {
            carry(from.getInputStream(), into.getOutputStream(), up);
        } catch (IOException gone) {
            return;
        }
    }

    private void carry(InputStream in, OutputStream out, boolean up) throws IOException {
        var bytes = new byte[8192];
        var carried = 0L;
        for (var count = in.read(bytes); count >= 0; count = in.read(bytes)) {
            carried += count;
            if (up && carried > most) {
                return;
            }
            out.write(bytes, 0, count);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
