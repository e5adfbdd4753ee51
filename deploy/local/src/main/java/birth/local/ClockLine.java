package birth.local;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one line of the clock file that moves business time: {@code offset <ISO duration>}; empty is real time. */
final class ClockLine {
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final Pattern SHORT = Pattern.compile("(-?)(\\d+)(d|h|m|min|s)");

    private ClockLine() {}

    /** How far business time is from real time. */
    static Duration offset(String line, Instant now) {
        String[] words = line.trim().split("\\s+");
        try {
            return switch (words[0]) {
                case "" -> Duration.ZERO;
                case "offset" -> Duration.parse(words[1]);
                case "fixed" -> Duration.between(now, Instant.parse(words[1]));
                default -> throw new Failure("The clock file says something unknown: " + line.trim());
            };
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new Failure("The clock file says something unknown: " + line.trim());
        }
    }

    /** The line that makes business time {@code wanted} now and lets it run on from there. */
    static String reaching(Instant wanted, Instant now) {
        return of(Duration.between(now, wanted));
    }

    static String of(Duration offset) {
        return offset.isZero() ? "" : "offset " + offset + "\n";
    }

    /** A day or a moment as people write it; without an offset it is Chinese time, a day begins at midnight. */
    static Instant moment(String text) {
        try {
            if (text.length() == "2026-11-23".length()) {
                return LocalDate.parse(text).atStartOfDay().toInstant(CHINA);
            }
            String iso = text.replace(' ', 'T');
            return iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).toInstant(CHINA);
        } catch (DateTimeException e) {
            throw new Failure("Not a date or time: " + text + " (write 2026-11-30 or 2026-11-30T09:00)", 2);
        }
    }

    /** An ISO duration, or a number with a unit: {@code 1d}, {@code 3h}, {@code 30m}, {@code -2h}. */
    static Duration duration(String text) {
        Matcher matcher = SHORT.matcher(text.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            long count = Long.parseLong(matcher.group(1) + matcher.group(2));
            return switch (matcher.group(3)) {
                case "d" -> Duration.ofDays(count);
                case "h" -> Duration.ofHours(count);
                case "s" -> Duration.ofSeconds(count);
                default -> Duration.ofMinutes(count);
            };
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new Failure("Not a duration: " + text + " (write 1d, 3h, 30m or P1DT3H)", 2);
        }
    }
}
