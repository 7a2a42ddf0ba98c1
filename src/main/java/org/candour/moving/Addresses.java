package org.candour.moving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.posts.PlainPage;
import org.candour.posts.PostPath;
import org.candour.posts.Slug;
import org.candour.words.foreign.Moved;
import org.jspecify.annotations.Nullable;

/** Where everything stands from now on, and where an old address leads. */
final class Addresses implements Moved {
    private static final int LONGEST = 200;

    private final Set<String> taken;
    private final Set<String> hosts;
    private final Lineage lineage;
    /** How far those that wanted the same address were numbered: thousands may. */
    private final Map<String, Integer> numbered = new HashMap<>();
    private final Map<String, Piece> byOld = new HashMap<>();
    private final Map<String, Piece> byNew = new HashMap<>();

    /**
     * @param taken every address that is not free
     * @param hosts of the other system; where a file names none, an address with the path of one of its posts is taken for that post's
     */
    Addresses(Set<String> taken, Set<String> hosts, Lineage lineage) {
        this.taken = taken;
        this.hosts = hosts;
        this.lineage = lineage;
    }

    /**
     * Gives a piece its address here: the one it had, as far as it can be one.
     *
     * @return whether it had to be mended
     */
    boolean settle(Piece piece, LocalDate today) {
        Optional<OldAddress> old = Optional.ofNullable(piece.address).flatMap(OldAddress::of);
        boolean mended = false;
        if (!piece.known || piece.draftHere) {
            String wanted = old.map(OldAddress::lastPart).filter(part -> !part.isEmpty()).orElse("");
            Optional<Slug> kept = Slug.read(wanted);
            Slug slug = kept.orElseGet(() -> Slug.of(wanted.isEmpty() ? piece.title : wanted));
            LocalDate day = piece.day == null ? today : piece.day;
            String folder = piece.plain() ? "" : piece.topic ? PostPath.TOPICS : old.flatMap(OldAddress::month).orElseGet(() -> PostPath.on(day, slug).substring(0, 7)) + "/";
            if (piece.draftHere) {
                taken.remove(piece.path);
            }
            String free = free(folder, slug.text());
            mended = !wanted.isEmpty() && !free.equals(folder + wanted);
            piece.path = free;
            taken.add(free);
            piece.before = before(old.map(OldAddress::path).orElse(""), piece);
        }
        old.map(OldAddress::name).filter(name -> !name.isEmpty()).ifPresent(name -> byOld.putIfAbsent(name, piece));
        byNew.put(piece.path, piece);
        return mended;
    }

    private String free(String folder, String slug) {
        String wanted = folder + slug;
        String path = wanted;
        int again = numbered.getOrDefault(wanted, 1);
        while (taken.contains(path) || folder.isEmpty() && PlainPage.RESERVED.contains(path)) {
            again++;
            String end = "-" + again;
            path = folder + slug.substring(0, Math.min(slug.length(), 100 - end.length())).replaceAll("-+$", "") + end;
        }
        numbered.put(wanted, again);
        return path;
    }

    private List<String> before(String old, Piece piece) {
        List<String> before = new ArrayList<>();
        if (!piece.plain() && !old.isEmpty() && !old.equals(piece.path) && old.length() <= LONGEST && taken.add(old)) {
            before.add(old);
        }
        return before;
    }

    /** Whether what stood at its old address is found at another one here. */
    static boolean redirected(Piece piece) {
        return piece.address != null && OldAddress.of(piece.address).filter(old -> !old.path().isEmpty() || !old.query().isEmpty()).isPresent()
                && !piece.address.replaceFirst("^(?:https?:)?//[^/]*", "").equals("/" + piece.path);
    }

    @Override
    public Optional<String> link(String address) {
        return OldAddress.of(address).filter(old -> old.host().isEmpty() || hosts.isEmpty() || hosts.contains(old.host()))
                .flatMap(old -> Optional.ofNullable(byOld.get(old.name())).filter(piece -> piece.shown).map(piece -> "/" + piece.path + number(old, piece)));
    }

    private String number(OldAddress old, Piece piece) {
        return old.comment().flatMap(key -> Optional.ofNullable(lineage.find(Luggage.mark("comment", key))))
                .filter(answer -> answer.piece == piece && answer.placed && answer.live() && answer.number > 0).map(answer -> "/" + answer.number).orElse("");
    }

    /** The shown piece at an address here. */
    @Nullable Piece at(String path) {
        Piece piece = byNew.get(path);
        return piece != null && piece.shown && !piece.plain() ? piece : null;
    }

    @Override
    public Optional<String> picture(String address) {
        return Optional.empty();
    }
}
