package birth.household.rule;

import java.util.stream.Stream;

/** One rule of the register; it remarks everything it finds. */
interface Policy {

    Stream<Remark> remarksOn(Newborn child, Facts facts);

    static Stream<Remark> when(boolean found, Remark remark) {
        return found ? Stream.of(remark) : Stream.empty();
    }
}
