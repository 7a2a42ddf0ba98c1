package org.candour.testimony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.posts.Edition;

/**
 * What was written about a piece, opened for one reader.
 *
 * @param all in the order it was written; without what this reader cannot open
 * @param unread how many texts this reader has no key for
 */
public record Correspondence(List<Note> all, int unread) {

    /** One text, opened. */
    record Note(LetterKind kind, LocalDate day, String text) {}

    /**
     * A message as both sides read it.
     *
     * @param fromDesk whether the keeper wrote it
     */
    public record Message(boolean fromDesk, LocalDate day, String words) {}

    static Correspondence opened(List<Letter> letters, Function<Letter, Optional<String>> open) {
        List<Note> notes = letters.stream()
                .flatMap(letter -> open.apply(letter).map(text -> new Note(letter.kind(), letter.day(), text)).stream()).toList();
        return new Correspondence(notes, letters.size() - notes.size());
    }

    /** The piece as its writer last sent it; none once it is erased, or without a key for it. */
    public Optional<Piece> piece() {
        return latest(LetterKind.PIECE).map(Piece::read);
    }

    /** What the keeper is making of it. */
    public Optional<Edition> draft() {
        return latest(LetterKind.DRAFT).map(Proposal::read);
    }

    /** The edition as it was laid before the writer. */
    public Optional<Edition> edition() {
        return latest(LetterKind.EDITION).map(Proposal::read);
    }

    private Optional<String> latest(LetterKind kind) {
        return all.stream().filter(note -> note.kind() == kind).reduce((before, after) -> after).map(Note::text);
    }

    /** Questions and answers, the earliest first. */
    public List<Message> messages() {
        return all.stream().filter(note -> note.kind() == LetterKind.QUESTION || note.kind() == LetterKind.ANSWER)
                .map(note -> new Message(note.kind() == LetterKind.QUESTION, note.day(), note.text())).toList();
    }
}
