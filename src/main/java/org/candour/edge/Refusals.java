package org.candour.edge;

/** The pages for requests that no resource method ever sees. The words are another room's; here is only the need. */
public interface Refusals {

    /** A form that was not sent from this site's own pages; 403. */
    Page foreignOrigin();

    /** An address that cannot be read: half a percent sign, bytes that are no text; 400. */
    Page unreadableAddress();
}
