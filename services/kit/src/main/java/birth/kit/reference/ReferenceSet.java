package birth.kit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * One published set of reference data: a calendar year, a parameter, a code list, a template …
 *
 * @param kind e.g. {@code calendar}, {@code parameter}
 * @param key e.g. {@code 2027}, {@code birth.application.promise-days}
 * @param version counts the sets of one kind and key, whatever their day
 * @param validFrom first day in force, until a later one begins
 * @param hash SHA-256 of the content as it was approved
 */
public record ReferenceSet(String kind, String key, int version, LocalDate validFrom, String hash, JsonNode content) {}
