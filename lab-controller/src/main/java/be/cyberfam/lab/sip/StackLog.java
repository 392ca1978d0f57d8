package be.cyberfam.lab.sip;

import gov.nist.core.StackLogger;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stack's own words, cut short: it likes to log whole packets. Errors and warnings only, one level lower than it
 * thinks, since what comes from the wire is no fault of ours. Made by the stack, by name.
 */
public final class StackLog implements StackLogger {
    private static final Logger log = LoggerFactory.getLogger("be.cyberfam.lab.sip.stack");
    private static final int LONGEST = 200;

    private int lines;

    static String cut(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    @Override
    public void logFatalError(String message) {
        lines++;
        log.error("{}", cut(message));
    }

    @Override
    public void logError(String message) {
        lines++;
        log.info("{}", cut(message));
    }

    @Override
    public void logError(String message, Exception exception) {
        lines++;
        log.info("{}: {}", cut(message), cut(exception.toString()));
    }

    @Override
    public void logException(Throwable exception) {
        lines++;
        log.info("{}", cut(exception.toString()));
    }

    @Override
    public void logWarning(String message) {
        lines++;
        log.debug("{}", cut(message));
    }

    @Override
    public boolean isLoggingEnabled() {
        return true;
    }

    @Override
    public boolean isLoggingEnabled(int level) {
        return level <= TRACE_WARN;
    }

    @Override
    public int getLineCount() {
        return lines;
    }

    @Override
    public String getLoggerName() {
        return log.getName();
    }

    @Override
    public void logStackTrace() {}

    @Override
    public void logStackTrace(int level) {}

    @Override
    public void logDebug(String message) {}

    @Override
    public void logDebug(String message, Exception exception) {}

    @Override
    public void logTrace(String message) {}

    @Override
    public void logInfo(String message) {}

    @Override
    public void disableLogging() {}

    @Override
    public void enableLogging() {}

    @Override
    public void setBuildTimeStamp(String stamp) {}

    @Override
    public void setStackProperties(Properties properties) {}
}
