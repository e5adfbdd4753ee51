package birth.casework.acts;

import birth.casework.decision.Decide;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.outside.Answer;
import birth.casework.outside.OutsideCalls;
import birth.casework.outside.OutsideSystem;
import birth.kit.store.Rows;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A system beyond the office that numbers children and answers each question by a script. */
@ApplicationScoped
public class PatternSystem {

    private static final String NUMBER = "child.idNo";
    private static final OutsideSystem SYSTEM = new OutsideSystem("pattern", "示例登记系统", Map.of(NUMBER, "公民身份号码"));

    private final Map<UUID, List<String>> scripts = new ConcurrentHashMap<>();
    private final List<UUID> ordered = new CopyOnWriteArrayList<>();
    private final Set<UUID> clashing = ConcurrentHashMap.newKeySet();
    private final Rows rows;
    private final OutsideCalls calls;
    private final WorkItems items;
    private final Decide decide;

    PatternSystem(Rows rows, OutsideCalls calls, WorkItems items, Decide decide) {
        this.rows = rows;
        this.calls = calls;
        this.items = items;
        this.decide = decide;
    }

    void onStart(@Observes StartupEvent start) {
        calls.start(SYSTEM, this::answer, this::answered);
    }

    /** The next answer for the item meets another transaction where it is written down. */
    public void clashOnce(UUID workItemId) {
        clashing.add(workItemId);
    }

    /** @param answers one after the other, the last one for ever; {@code DOWN} is none */
    @Transactional
    public void call(UUID workItemId, String... answers) {
        scripts.put(workItemId, new CopyOnWriteArrayList<>(answers));
        calls.later(SYSTEM, items.locked(workItemId));
    }

    /** How often the item was ordered, not merely asked about. */
    public long orders(UUID workItemId) {
        return ordered.stream().filter(workItemId::equals).count();
    }

    private void answered(WorkItem item, Answer answer) {
        if (clashing.remove(item.id())) {
            rows.change("do $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$");
        }
        decide.completeAutomatically(item, UUID.randomUUID());
    }

    private Optional<Answer> answer(WorkItem item, boolean again) {
        if (!again) {
            ordered.add(item.id());
        }
        var script = scripts.get(item.id());
        var answer = script.size() > 1 ? script.removeFirst() : script.getFirst();
        if (answer.equals("DOWN")) {
            throw new IllegalStateException("down");
        }
        return Optional.of(new Answer(Map.of(NUMBER, answer)));
    }
}
