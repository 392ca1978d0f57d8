package be.cyberfam.lab.cli;

import be.cyberfam.lab.ConfigFile;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 90s}, {@code 5m}, {@code 1h}. */
final class DurationOption implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        return ConfigFile.parse(text)
                .filter(Duration::isPositive)
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' is not a duration such as 90s, 5m or 1h"));
    }
}
