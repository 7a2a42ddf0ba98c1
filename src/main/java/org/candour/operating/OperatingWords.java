package org.candour.operating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the nightly work says to writers. What commands say stands in {@code terminal.properties}. */
@MessageBundle("operating")
public interface OperatingWords {
    @Message("We asked a question and had no answer for {days} days.")
    String unanswered(int days);
}
