package be.cyberfam.lab;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The lab's log file: {@code log/lab.log} in its home, four files of 10 MB at most. */
final class LabLog {
    private static final int OLD_FILES = 3;

    private LabLog() {}

    /** From now on everything is also written there. */
    static void to(Path folder) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setFile(folder.resolve("lab.log").toString());
        file.setEncoder(encoder(context));
        file.setTriggeringPolicy(bySize(context));
        file.setRollingPolicy(rolling(context, file, folder));
        file.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file);
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(
                "%d{yyyy-MM-dd'T'HH:mm:ss.SSS,UTC}Z %-5level %logger{0} - %replace(%msg){'[\\r\\n]+',' | '}%n");
        encoder.start();
        return encoder;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> bySize(LoggerContext context) {
        var policy = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setMaxFileSize(FileSize.valueOf("10MB"));
        policy.start();
        return policy;
    }

    private static FixedWindowRollingPolicy rolling(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path folder) {
        var policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(folder.resolve("lab.%i.log").toString());
        policy.setMinIndex(1);
        policy.setMaxIndex(OLD_FILES);
        policy.start();
        return policy;
    }
}
