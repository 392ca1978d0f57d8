package be.cyberfam.lab.sip;

import gov.nist.javax.sip.SipProviderImpl;
import gov.nist.javax.sip.SipStackImpl;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.util.Properties;
import java.util.TooManyListenersException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.IOExceptionEvent;
import javax.sip.SipException;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import javax.sip.message.Request;

/** One running SIP stack on one UDP address: the socket, the transactions, the dialogs. */
final class SipLink implements AutoCloseable {
    /** The host in the event that ends the stack's own thread. */
    static final String STOPPED = "stopped";

    private static final int TRIES = 8;
    private static final AtomicInteger made = new AtomicInteger();

    private final SipStackImpl stack;
    private final SipProvider provider;
    private final InetSocketAddress address;

    private SipLink(SipStackImpl stack, SipProvider provider, InetSocketAddress address) {
        this.stack = stack;
        this.provider = provider;
        this.address = address;
    }

    /** Opens a stack; port 0 finds a free one. Until somebody listens it drops what it hears. */
    static SipLink open(InetSocketAddress local, InetSocketAddress pbx) {
        for (var i = 1; ; i++) {
            try {
                return openAt(local.getPort() == 0 ? free(local) : local, pbx);
            } catch (PhoneFailed e) {
                if (local.getPort() != 0 || i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static InetSocketAddress free(InetSocketAddress local) {
        try (var probe = new DatagramSocket(local)) {
            return new InetSocketAddress(local.getAddress(), probe.getLocalPort());
        } catch (IOException e) {
            throw new PhoneFailed(PhoneFailed.Code.ADDRESS, "no SIP port at " + local.getAddress(), e);
        }
    }

    private static SipLink openAt(InetSocketAddress local, InetSocketAddress pbx) {
        var stack = stack(pbx);
        try {
            var point = stack.createListeningPoint(local.getAddress().getHostAddress(), local.getPort(), "udp");
            var provider = stack.createSipProvider(point);
            return new SipLink(stack, provider, local);
        } catch (Exception e) {
            stack.stop();
            throw new PhoneFailed(PhoneFailed.Code.ADDRESS, "SIP address " + local + " cannot be had", e);
        }
    }

    private static SipStackImpl stack(InetSocketAddress pbx) {
        try {
            return new SipStackImpl(properties(pbx));
        } catch (SipException e) {
            throw new PhoneFailed(PhoneFailed.Code.STACK, "the SIP stack does not start", e);
        }
    }

    private static Properties properties(InetSocketAddress pbx) {
        var p = new Properties();
        p.setProperty("javax.sip.STACK_NAME", "lab-" + made.incrementAndGet());
        p.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "on");
        p.setProperty("gov.nist.javax.sip.STACK_LOGGER", StackLog.class.getName());
        p.setProperty("gov.nist.javax.sip.SERVER_LOGGER", StackTraffic.class.getName());
        p.setProperty("gov.nist.javax.sip.NETWORK_LAYER", PbxOnlyNetwork.class.getName());
        p.setProperty(PbxOnlyNetwork.PBX, PbxOnlyNetwork.text(pbx));
        p.setProperty("gov.nist.javax.sip.MAX_MESSAGE_SIZE", Integer.toString(PbxOnlyNetwork.LONGEST));
        p.setProperty("gov.nist.javax.sip.RECEIVE_UDP_BUFFER_SIZE", "2097152");
        p.setProperty("gov.nist.javax.sip.THREAD_POOL_SIZE", "1");
        p.setProperty("gov.nist.javax.sip.REENTRANT_LISTENER", "false");
        p.setProperty("gov.nist.javax.sip.DELIVER_UNSOLICITED_NOTIFY", "true");
        p.setProperty("gov.nist.javax.sip.EARLY_DIALOG_TIMEOUT_SECONDS", "7200");
        p.setProperty("gov.nist.javax.sip.THREAD_PRIORITY", Integer.toString(Thread.NORM_PRIORITY));
        return p;
    }

    /** From now on events go to this listener, on the stack's thread. */
    void hear(SipListener listener) {
        try {
            provider.addSipListener(listener);
        } catch (TooManyListenersException e) {
            throw new PhoneFailed(PhoneFailed.Code.STACK, "the SIP stack is listened to already", e);
        }
    }

    InetSocketAddress address() {
        return address;
    }

    /** Sends a request outside any dialog; its answers go to {@code replies}. */
    ClientTransaction send(Request request, Replies replies) throws SipException {
        var transaction = provider.getNewClientTransaction(request);
        transaction.setApplicationData(replies);
        transaction.sendRequest();
        return transaction;
    }

    /** Sends a request made by this dialog. */
    ClientTransaction send(Dialog dialog, Request request, Replies replies) throws SipException {
        var transaction = provider.getNewClientTransaction(request);
        transaction.setApplicationData(replies);
        dialog.sendRequest(transaction);
        return transaction;
    }

    /** Stops the stack; its threads end within moments. */
    @Override
    public void close() {
        stack.stop();
        wakeScanner();
    }

    /** The stack's event thread sees that it was stopped only when it gets one more event. */
    private void wakeScanner() {
        if (provider instanceof SipProviderImpl known) {
            known.handleEvent(new IOExceptionEvent(this, STOPPED, 0, "udp"), null);
        }
    }

    /** Sends a request that expects no answer, such as an ACK outside any dialog we know. */
    void sendOnce(Request request) throws SipException {
        provider.sendRequest(request);
    }
}
