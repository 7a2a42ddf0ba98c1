package org.candour.desk.moving;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says on which a sub-thread is moved. */
@MessageBundle("moving")
public interface MovingWords {
    @Message("Move #{number} to another thread")
    String title(int number);

    @Message("Move it to another thread")
    String link();

    @Message("{#if count == 0}Nothing answers it: it goes alone.{#else if count == 1}One answer goes with it.{#else}{count} answers go with it, those that wait among them.{/if}")
    String following(int count);

    @Message("They get the next numbers there. Here one line stays, which says where they went; old addresses and citations lead on. Who spoke is told by pen names as before; letters such as “Anonymous B” hold in one thread only, so that they begin anew there, or are gone where only one comment of that person goes.")
    String how();

    @Message("This cannot be undone. Moving back is moving again: it would give them new numbers.")
    String noUndo();

    @Message("To a post that is there")
    String toPost();

    @Message("Its address, such as /2016/09/relationships-matter")
    String addressHint();

    @Message("Address of the post (optional)")
    String address();

    @Message("Or to a new topic")
    String toTopic();

    @Message("Title of the topic (optional)")
    String topicTitle();

    @Message("It appears at once, and says under which post this began.")
    String topicHint();

    @Message("Move it")
    String move();

    @Message("Please give the address of a post, or the title of a new topic.")
    String nowhere();

    @Message("Please give either the address of a post or the title of a new topic, not both.")
    String both();

    @Message("No published post stands at that address.")
    String noSuchPost();

    @Message("It stands under that post already.")
    String samePost();

    @Message("That post is locked. Unlock it first.")
    String locked();

    @Message("A title has at most 300 characters; this one has {count}.")
    String titleLong(int count);

    @Message("A topic with that address was there before: /{path}. Choose another title, or type that address above.")
    String pathTaken(String path);

    @Message("More than {most} comments would go. Move smaller parts of it.")
    String tooMany(int most);

    @Message("That was not done: the comment cannot be read any more.")
    String notPossible();

    @Message("This discussion began in the comments on [another post](/{path}).")
    String began(String path);
}
