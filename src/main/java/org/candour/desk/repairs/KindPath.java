package org.candour.desk.repairs;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.words.repairs.Repair;

/** How a kind stands in an address: "clock-citation". */
final class KindPath {
    private KindPath() {}

    static String of(Repair.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Repair.Kind> read(String path) {
        return Stream.of(Repair.Kind.values()).filter(kind -> of(kind).equals(path)).findFirst();
    }
}
