package be.cyberfam.lab.sip;

import gov.nist.core.ServerLogger;
import gov.nist.javax.sip.message.SIPMessage;
import java.util.Properties;
import javax.sip.SipStack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** First line and Call-ID of each message, at TRACE. Made by the stack, by name. */
public final class StackTraffic implements ServerLogger {
    private static final Logger log = LoggerFactory.getLogger("be.cyberfam.lab.sip.traffic");

    @Override
    public void logMessage(SIPMessage message, String from, String to, boolean sender, long time) {
        trace(message, from, to);
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, String status, boolean sender, long time) {
        trace(message, from, to);
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, String status, boolean sender) {
        trace(message, from, to);
    }

    private static void trace(SIPMessage message, String from, String to) {
        if (log.isTraceEnabled()) {
            var callId = message.getCallId() == null ? "" : message.getCallId().getCallId();
            log.trace("{} > {} {} {}", from, to, StackLog.cut(String.valueOf(message.getFirstLine())), callId);
        }
    }

    @Override
    public void logException(Exception exception) {
        log.debug("{}", StackLog.cut(exception.toString()));
    }

    @Override
    public void closeLogFile() {}

    @Override
    public void setStackProperties(Properties properties) {}

    @Override
    public void setSipStack(SipStack stack) {}
}
