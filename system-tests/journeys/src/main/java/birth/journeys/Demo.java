package birth.journeys;

import birth.journeys.actor.Hospital;
import birth.journeys.actor.Offices;
import birth.journeys.demo.Journey;
import birth.journeys.demo.Printout;
import birth.journeys.demo.StandingSet;
import birth.journeys.family.Families;
import birth.journeys.family.Family;
import birth.journeys.family.NamedFamilies;
import birth.journeys.stack.Answer;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** {@code ./birth demo [--families N] [--story] [--standing]}: hospital, parents and clerks over the public doors, with real tokens. */
public final class Demo {

    private static final int AT_ONCE = 8;

    private Demo() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var wishes = Wishes.of(arguments);
            if (wishes.standing()) {
                StandingSet.topUp(today());
            } else if (!run(wishes)) {
                System.exit(1);
            }
        } catch (Wishes.Unclear unclear) {
            System.err.println(unclear.getMessage());
            System.exit(2);
        } catch (IllegalStateException | UncheckedIOException | Answer.UnexpectedAnswer stopped) {
            System.err.println("The demonstration stopped: " + stopped.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(Wishes wishes) throws InterruptedException {
        var families = new ArrayList<>(wishes.named() ? NamedFamilies.all() : List.<Family>of());
        families.addAll(new Families(ThreadLocalRandom.current().nextLong(), today())
                .next(Math.max(0, wishes.families() - families.size())));
        var chosen = families.subList(0, Math.min(wishes.families(), families.size()));
        Hospital.stock("220502", "12220502412999017M", 2 * chosen.size() + 100);
        Hospital.stock("220503", "12220503412999025Y", 2 * chosen.size() + 100);
        inParallel(chosen, family -> () -> {
            Journey.signUp(family);
            return List.of();
        });
        var began = System.nanoTime();
        try (var offices = new Offices()) {
            var unfinished = inParallel(
                    chosen, family -> () -> new Journey(family, offices, new Printout(wishes.story())).run());
            report(chosen, unfinished, Duration.ofNanos(System.nanoTime() - began));
            return unfinished.isEmpty();
        }
    }

    private static List<String> inParallel(
            List<Family> families, java.util.function.Function<Family, Callable<List<String>>> work)
            throws InterruptedException {
        var unfinished = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = families.stream()
                    .map(family -> threads.submit(work.apply(family)))
                    .toList();
            for (int i = 0; i < running.size(); i++) {
                unfinished.addAll(outcome(families.get(i), running.get(i)));
            }
        }
        return unfinished;
    }

    private static List<String> outcome(Family family, Future<List<String>> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            return List.of("Family " + family.alias() + ": " + failed.getCause().getMessage());
        }
    }

    private static void report(List<Family> families, List<String> unfinished, Duration took) {
        var children =
                families.stream().mapToInt(family -> family.children().size()).sum();
        unfinished.forEach(line -> System.out.println("unfinished: " + line));
        System.out.printf(
                "%d families, %d children, %d unfinished, %.1f s, %.2f cases/s (2 clerks' acts a child by hand; %d processors)%n",
                families.size(),
                children,
                unfinished.size(),
                took.toMillis() / 1000.0,
                families.size() * 1000.0 / took.toMillis(),
                Runtime.getRuntime().availableProcessors());
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}
