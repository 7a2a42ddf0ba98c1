package org.candour.desk.locks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of locked posts. */
@MessageBundle("lock")
public interface LockWords {
    @Message("Lock this post")
    String title();

    @Message("Nobody can comment, and nothing that waits under it comes out, whatever is decided, until a moderator unlocks it. The keeper can still answer, and anything can be removed. Readers see your reason.")
    String how();

    @Message("Why, for readers")
    String reason();

    @Message("In a sentence, which names nobody: “We are taking advice on what is said here.”")
    String reasonHint();

    @Message("Lock it")
    String lock();

    @Message("Unlock it")
    String unlock();

    @Message("This post is locked: {reason} What waits under it stays until it is unlocked.")
    String locked(String reason);

    @Message("Please say why in a sentence: readers are told.")
    String reasonMissing();

    @Message("A reason has at most {most} characters; this one has {count}.")
    String reasonLong(int most, int count);

    @Message("Its post is locked: what is decided here comes out when it is unlocked.")
    String isLocked();
}
