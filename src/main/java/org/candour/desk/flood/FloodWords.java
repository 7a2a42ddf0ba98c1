package org.candour.desk.flood;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a flood say. */
@MessageBundle("flood")
public interface FloodWords {
    @Message("Near copies")
    String title();

    @Message("Comments whose words are nearly the same stand together here, however their links, names, spaces and signs were changed. "
            + "Short ones such as “I agree” never do, and fewer than five are left apart.")
    String about();

    @Message("No near copies wait.")
    String none();

    @Message("{count} nearly the same")
    String familyTitle(long count);

    @Message("{count} nearly the same, under {posts} {#if posts == 1}post{#else}posts{/if}")
    String family(long count, long posts);

    @Message("Look at them")
    String lookAt();

    @Message("And {count} more like this: see them, and decide on all at once")
    String more(long count);

    @Message("What waits, by the day it came")
    String byDay();

    @Message("Day")
    String day();

    @Message("Comments")
    String comments();

    @Message("{#if shown < count}Here are {shown} of the {count}, those least like the others first. What you decide is decided of all {count}.{#else}Those least like the others stand first.{/if}")
    String leastAlike(int shown, long count);

    @Message("Choose a reason")
    String chooseOne();

    @Message("Not like the others")
    String notLike();

    @Message("By itself")
    String inFocus();

    @Message("Turn all of them down")
    String allOfThem();

    @Message("Turn down all {count}")
    String turnDown(long count);

    @Message("Please choose one of the reasons.")
    String chooseReason();

    @Message("{count} decided: turned down.")
    String done(int count);

    @Message("{count} taken back: {#if count == 1}it waits{#else}they wait{/if} again.")
    String undone(int count);

    @Message("Undo all {count}")
    String undo(int count);

    @Message("See near copies together")
    String together();
}
