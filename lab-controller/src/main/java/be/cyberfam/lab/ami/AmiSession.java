package be.cyberfam.lab.ami;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.DefaultManagerConnection;
import org.asteriskjava.manager.ManagerConnectionState;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.EventGeneratingAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;

/**
 * One signed-in connection, from login to its first trouble; never used again after that (the library would reconnect by
 * itself, but slowly and without saying what it missed). Blocking: used by the link's worker only. The listener is called
 * on the library's thread and must only hand over: a queue of 20,000 events is all there is, then they are dropped.
 */
final class AmiSession {
    private static final int CONNECT_MS = 2000;
    /** Silence this long means a dead link; {@link AmiLink} pings more often. */
    static final int SILENCE_MS = 3000;

    private static final int ANSWER_MS = 3000;

    private final DefaultManagerConnection connection;
    private final AmiFigures figures;
    private volatile boolean closed;

    private AmiSession(DefaultManagerConnection connection, AmiFigures figures) {
        this.connection = connection;
        this.figures = figures;
    }

    /** Connects and signs in. */
    static AmiSession open(AmiAccess access, AmiFigures figures, BiConsumer<AmiSession, ManagerEvent> listener) {
        var connection = new DefaultManagerConnection(access.host(), access.port(), access.user(), access.secret());
        connection.setSocketTimeout(CONNECT_MS);
        connection.setSocketReadTimeout(SILENCE_MS);
        connection.setDefaultResponseTimeout(ANSWER_MS);
        connection.setDefaultEventTimeout(ANSWER_MS);
        connection.setKeepAliveAfterAuthenticationFailure(false);
        List.of(
                        LabQueueEvent.class,
                        LabDiallingEvent.class,
                        LabEnteredEvent.class,
                        LabOverflowEvent.class,
                        LabDialledEvent.class,
                        LabReachedEvent.class,
                        LabRefusedEvent.class,
                        LabSupervisionEvent.class,
                        LabTransferredEvent.class,
                        LabConsultEvent.class)
                .forEach(connection::registerUserEventClass);
        var session = new AmiSession(connection, figures);
        connection.addEventListener(event -> {
            if (!session.closed) {
                listener.accept(session, event);
            }
        });
        session.login(access);
        return session;
    }

    /** Sends one action; its answer, or a failure when it is an error. */
    ManagerResponse send(ManagerAction action) {
        var response = exchange(action);
        if (response instanceof ManagerError) {
            throw new SwitchFailed(
                    SwitchFailed.Code.REFUSED,
                    "the switch refused " + action.getAction() + ": " + response.getMessage());
        }
        return response;
    }

    /** Sends one action and takes an error for an answer too. */
    ManagerResponse exchange(ManagerAction action) {
        long began = System.nanoTime();
        try {
            var response = connection.sendAction(action, ANSWER_MS);
            figures.answered(System.nanoTime() - began);
            return response;
        } catch (TimeoutException e) {
            throw failed(SwitchFailed.Code.SILENT, action.getAction() + " was not answered in time", e);
        } catch (IOException | IllegalStateException e) {
            throw failed(SwitchFailed.Code.AWAY, "the link to the switch is down", e);
        }
    }

    /** Asks for a list and waits for its end. */
    List<ResponseEvent> list(EventGeneratingAction action) {
        try {
            return List.copyOf(
                    connection.sendEventGeneratingAction(action, ANSWER_MS).getEvents());
        } catch (TimeoutException e) {
            throw failed(SwitchFailed.Code.SILENT, action.getAction() + " was not answered in time", e);
        } catch (IOException | IllegalStateException e) {
            throw failed(SwitchFailed.Code.AWAY, "the link to the switch is down", e);
        }
    }

    /** Ends one at whose other end nobody is believed to answer: the sign-off is sent, its answer not waited for. */
    void abandon() {
        connection.setDefaultResponseTimeout(1);
        close();
    }

    /** Signs off and ends it for good, in whatever state it is. */
    void close() {
        closed = true;
        try {
            if (connection.getState() != ManagerConnectionState.DISCONNECTED
                    && connection.getState() != ManagerConnectionState.INITIAL) {
                connection.logoff();
            }
        } catch (IllegalStateException alreadyDown) {
            // just what was wanted
        }
    }

    private void login(AmiAccess access) {
        try {
            connection.login();
        } catch (AuthenticationFailedException e) {
            close();
            throw failed(SwitchFailed.Code.REFUSED, "the switch does not take the sign-in of " + access, e);
        } catch (IOException | TimeoutException | IllegalStateException e) {
            close();
            throw failed(SwitchFailed.Code.AWAY, "no switch answers at " + access, e);
        }
    }

    private SwitchFailed failed(SwitchFailed.Code code, String message, Exception cause) {
        figures.failed();
        return new SwitchFailed(code, message, cause);
    }
}
