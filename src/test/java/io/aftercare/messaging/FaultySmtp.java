package io.aftercare.messaging;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stands between the application and a real mail server, line by line, and can do what bad lines and servers do. */
final class FaultySmtp implements Closeable {

    enum Fault {
        NONE,
        /** Says nothing at all. */
        SILENT,
        /** Greets with: not now. */
        BUSY,
        /** Greets with: not with you. */
        UNWELCOMING,
        /** Greets, then does not listen. */
        DEAF,
        /** Not now. */
        GREYLISTED,
        /** No such recipient. */
        NO_SUCH_USER,
        /** We may not send. */
        UNWANTED_SENDER,
        /** Listens to all of it, then has no room. */
        FULL_AFTER_DATA,
        /** Listens to all of it, then does not want it. */
        REFUSES_AFTER_DATA,
        /** Takes sender and recipient, then says nothing any more: the mail's text is never asked for. */
        SILENT_BEFORE_DATA,
        /** The server takes the mail, and the line stays open, but nothing is said any more. */
        SILENT_AFTER_DATA,
        /** The server takes the mail, but its answer never arrives. */
        DROPS_AFTER_DATA
    }

    private final int serverPort;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket door;
    private final int port;
    private final CountDownLatch stalled = new CountDownLatch(1);
    volatile Fault fault = Fault.NONE;

    FaultySmtp(int serverPort) {
        this.serverPort = serverPort;
        open(0);
        this.port = door.getLocalPort();
    }

    int port() {
        return port;
    }

    void goDown() throws IOException {
        door.close();
    }

    void comeUp() {
        open(port);
    }

    private void open(int wanted) {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listener = door;
        start(() -> {
            while (true) {
                var client = listener.accept();
                open.add(client);
                start(() -> talk(client));
            }
        });
    }

    private void talk(Socket client) throws IOException {
        if (fault == Fault.SILENT) {
            return;
        }
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            var said = reader(client);
            var answers = reader(server);
            if (fault == Fault.BUSY || fault == Fault.UNWELCOMING) {
                write(client, fault == Fault.BUSY ? "421 4.3.2 Too busy" : "554 5.7.1 No service for you");
                return;
            }
            answer(client, answers);
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (fault == Fault.DEAF) {
                    said.readLine();
                    return;
                }
                if (line.equals("DATA") && fault == Fault.SILENT_BEFORE_DATA) {
                    stalled.countDown();
                    said.readLine();
                    return;
                }
                if (line.equals("DATA") && (fault == Fault.FULL_AFTER_DATA || fault == Fault.REFUSES_AFTER_DATA)) {
                    write(client, "354 Go on");
                    textOf(said);
                    write(client, fault == Fault.FULL_AFTER_DATA ? "452 4.3.1 No room" : "554 5.7.1 Looks like spam");
                } else if (line.startsWith("MAIL") && fault == Fault.UNWANTED_SENDER) {
                    write(client, "550 5.7.1 We do not take mail from you");
                } else if (line.startsWith("RCPT") && fault == Fault.GREYLISTED) {
                    write(client, "451 4.7.1 Greylisted, come again");
                } else if (line.startsWith("RCPT") && fault == Fault.NO_SUCH_USER) {
                    write(client, "550 5.1.1 No such user");
                } else {
                    write(server, line);
                    if (line.equals("DATA")) {
                        answer(client, answers);
                        if (!takesText(client, said, server, answers)) {
                            return;
                        }
                    } else {
                        answer(client, answers);
                    }
                }
            }
        }
    }

    /** The text of the mail and what is said to it. @return false if the conversation is over */
    private boolean takesText(Socket client, BufferedReader said, Socket server, BufferedReader answers)
            throws IOException {
        for (var line : textOf(said)) {
            write(server, line);
        }
        write(server, ".");
        if (fault == Fault.DROPS_AFTER_DATA || fault == Fault.SILENT_AFTER_DATA) {
            answers.readLine();
            stalled.countDown();
            if (fault == Fault.SILENT_AFTER_DATA) {
                said.readLine();
            }
            return false;
        }
        answer(client, answers);
        return true;
    }

    private static List<String> textOf(BufferedReader said) throws IOException {
        var text = new ArrayList<String>();
        for (var line = said.readLine(); !line.equals("."); line = said.readLine()) {
            text.add(line);
        }
        return text;
    }

    /** Waits until a fault that stalls or drops has been met. */
    void awaitStall() throws InterruptedException {
        if (!stalled.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no mail came as far as that");
        }
    }

    private static void answer(Socket client, BufferedReader answers) throws IOException {
        String line;
        do {
            line = answers.readLine();
            if (line == null) {
                return;
            }
            write(client, line);
        } while (line.length() > 3 && line.charAt(3) == '-');
    }

    private static void write(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static BufferedReader reader(Socket from) throws IOException {
        return new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void start(Talk talk) {
        var thread = new Thread(() -> {
            try {
                talk.go();
            } catch (IOException over) {
                // the other side went away, which is what this is for
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }

    private interface Talk {
        void go() throws IOException;
    }
}
