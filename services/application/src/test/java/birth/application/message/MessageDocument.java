package birth.application.message;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts as a document for those who approve them. */
final class MessageDocument {

    private MessageDocument() {}

    static String of(Templates templates) {
        var text = new StringBuilder("""
                # Messages

                Every text a family can get, made from `services/application/src/main/resources/message/templates.json`; do not edit it here.
                A clause in square brackets falls away when its value is not known. SMS (and mail) leave between 08:00 and 21:00 only.
                Korean texts (조선말) await human review. Families whose child has died get the condolence and, in the inbox alone, what is marked as plain fact.

                """);
        templates.all().forEach(template -> one(text, template));
        text.append("## Not told\n\n| code | why |\n| --- | --- |\n");
        templates.notTold().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(row -> text.append("| `%s` | %s |\n".formatted(row.getKey(), row.getValue())));
        return text.toString();
    }

    private static void one(StringBuilder text, Template template) {
        text.append("## %s\n\nTo: %s. %s%s\n\n| language | title | inbox | SMS |\n| --- | --- | --- | --- |\n"
                .formatted(
                        template.code(),
                        template.to().stream()
                                .map(to -> to == Audience.APPLICANT ? "applicant" : "other parent")
                                .collect(Collectors.joining(", ")),
                        template.sms() ? "Inbox, SMS, mail." : "Inbox.",
                        template.fact() ? " Plain fact." : ""));
        for (var language : Language.values()) {
            template.in(language)
                    .ifPresent(in -> text.append("| %s%s | %s | %s | %s |\n"
                            .formatted(
                                    language.name().toLowerCase(Locale.ROOT),
                                    template.awaitsReview(language) ? " (awaiting human review)" : "",
                                    in.title(),
                                    in.text(),
                                    in.sms() == null ? "" : in.sms())));
        }
        text.append('\n');
    }
}
