package org.candour.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame of every page says. Each people room has such a bundle of its own. */
@MessageBundle("site")
public interface SiteWords {
    @Message("Skip to the words")
    String skip();

    @Message("Leave this page")
    String leave();

    @Message("The site")
    String navigation();

    @Message("More about this site")
    String more();

    @Message("Archive")
    String archive();

    @Message("Labels")
    String labels();

    @Message("Search")
    String search();

    @Message("About")
    String about();

    @Message("Write")
    String write();

    @Message("House rules")
    String houseRules();

    @Message("Staying anonymous")
    String stayingAnonymous();

    @Message("Privacy")
    String privacy();

    @Message("What we keep")
    String kept();

    @Message("Ledger")
    String ledger();

    @Message("Report or complain")
    String report();

    @Message("Come back with your key")
    String comeBack();

    @Message("Feed of posts")
    String feedOfPosts();

    @Message("Feed of comments")
    String feedOfComments();

    @Message("✓\u00A0with\u00A0key")
    String signed();

    @Message("Sent with the key that holds this pen name")
    String signedWhy();

    @Message("{count} {#if count == 1}comment{#else}comments{/if}")
    String comments(int count);

    @Message("[taken out:")
    String takenOut();

    @Message("[new:")
    String added();

    @Message("]")
    String end();
}
