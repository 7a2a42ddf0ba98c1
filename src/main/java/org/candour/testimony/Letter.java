package org.candour.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.sealing.NotOurs;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.SealedBox;
import org.candour.store.RandomId;
import org.jspecify.annotations.Nullable;

/** One sealed text about a piece, with the day it was written: sealed to the desk, and to its writer where it is for them. */
@Entity
@Table(name = "testimony_letters")
class Letter {
    @Id
    private long id;

    @Column(name = "testimony_id")
    private long testimonyId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private int place;

    @Column(name = "on_day")
    private LocalDate onDay;

    private int generation;

    @Column(name = "for_desk")
    private String forDesk;

    @Column(name = "for_writer")
    private @Nullable String forWriter;

    protected Letter() {}

    Letter(Testimony testimony, LetterKind kind, int place, String text, DeskSeal desk, LocalDate today) {
        this.id = RandomId.next();
        this.testimonyId = testimony.id();
        this.kind = kind;
        this.place = place;
        this.onDay = today;
        this.generation = desk.generation();
        this.forDesk = SealedBox.seal(text, desk.key(), context("desk")).text();
        this.forWriter = kind == LetterKind.DRAFT ? null
                : SealedBox.seal(text, testimony.writerKey(), context("writer")).text();
    }

    private String context(String reader) {
        return "testimony_letters/" + id + "/" + testimonyId + "/" + kind + "/" + reader;
    }

    Optional<String> read(DeskReader reader) {
        return reader.open(generation, new SealedBox(forDesk), context("desk"));
    }

    Optional<String> read(OpeningKey writer) {
        try {
            return forWriter == null ? Optional.empty() : Optional.of(new SealedBox(forWriter).open(writer, context("writer")));
        } catch (NotOurs refused) {
            return Optional.empty();
        }
    }

    LetterKind kind() {
        return kind;
    }

    int place() {
        return place;
    }

    LocalDate day() {
        return onDay;
    }
}
