package org.candour.writing.returning;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.candour.edge.Page;

/** Where a writer comes back with a key. The key is never in an address: every act is a form. */
@Path("/return")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReturnPages {
    private final Returning returning;
    private final Holders holders;

    ReturnPages(Returning returning, Holders holders) {
        this.returning = returning;
        this.holders = holders;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Page ask() {
        return holders.ask();
    }

    @POST
    public Page show(@BeanParam ReturnForm form) {
        return returning.show(form);
    }

    @GET
    @Path("/{act:answer|mending|withdrawal|forgetting|pen-name|card|notice}")
    @Consumes(MediaType.WILDCARD)
    public Page back() {
        return Page.redirect(303, "/return");
    }

    @POST
    @Path("/answer")
    public Page answer(@BeanParam ReturnForm form) {
        return returning.answer(form);
    }

    @POST
    @Path("/mending")
    public Page mend(@BeanParam ReturnForm form) {
        return returning.mend(form);
    }

    @POST
    @Path("/withdrawal")
    public Page withdraw(@BeanParam ReturnForm form) {
        return returning.withdraw(form);
    }

    @POST
    @Path("/forgetting")
    public Page forget(@BeanParam ReturnForm form) {
        return returning.forget(form);
    }

    @POST
    @Path("/pen-name")
    public Page giveUp(@BeanParam ReturnForm form) {
        return returning.giveUp(form);
    }

    @POST
    @Path("/notice")
    public Page answerNotice(@BeanParam ReturnForm form) {
        return returning.answerNotice(form);
    }

    @POST
    @Path("/card")
    public Page card(@BeanParam ReturnForm form) {
        return returning.card(form);
    }
}
