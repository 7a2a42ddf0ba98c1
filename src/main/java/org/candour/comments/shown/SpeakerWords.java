package org.candour.comments.shown;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names that stand over comments. */
@MessageBundle("speaker")
public interface SpeakerWords {
    @Message("Anonymous")
    String anonymous();

    @Message("Author")
    String author();

    @Message("Anonymous {letters}")
    String lettered(String letters);

    @Message("{name} ({letters})")
    String namedAndLettered(String name, String letters);

    @Message("From {origin}, added by the keeper")
    String elsewhere(String origin);
}
