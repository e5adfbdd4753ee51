package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The database server: durable, one cluster for the business database and the identity server's. */
final class Postgres implements Part {
    private final Stack stack;
    private final Tool tool;

    Postgres(Stack stack, Tool tool) {
        this.stack = stack;
        this.tool = tool;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void prepare() {
        Path data = data();
        if (Files.exists(data)) {
            return;
        }
        Path fresh = data.resolveSibling("postgres.new");
        Folder.delete(fresh);
        Path password = data.resolveSibling("postgres.password");
        TextFile.write(password, stack.secrets().word("POSTGRES"));
        try {
            tool.run(
                    "postgres-initdb",
                    asNobody(List.of(
                            program("initdb"),
                            "-D",
                            fresh.toString(),
                            "-U",
                            "postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8")),
                    Map.of());
            Files.delete(password);
            Files.move(fresh, data);
        } catch (IOException e) {
            throw new Failure("Cannot prepare " + data + ": " + e.getMessage());
        }
    }

    @Override
    public Launch launch() {
        Path settings = stack.layout().deploy().resolve("local/postgres");
        return new Launch(
                asNobody(List.of(
                        program("postgres"),
                        "-D",
                        data().toString(),
                        "-p",
                        Integer.toString(stack.ports().of("postgres")),
                        "-c",
                        "config_file=" + settings.resolve("postgresql.conf"),
                        "-c",
                        "hba_file=" + settings.resolve("pg_hba.conf"))),
                Map.of(),
                stack.version("postgres")
                        + Fingerprint.ofSources(
                                Stream.of(settings.resolve("postgresql.conf"), settings.resolve("pg_hba.conf"))),
                "INT");
    }

    @Override
    public void furnish() {
        new Database(stack).furnish();
    }

    private Path data() {
        return stack.layout().data().resolve("postgres");
    }

    private String program(String name) {
        return stack.dist("postgres").resolve("bin/" + name).toString();
    }

    private static List<String> asNobody(List<String> command) {
        List<String> whole = new ArrayList<>(Unprivileged.prefix());
        whole.addAll(command);
        return whole;
    }
}
