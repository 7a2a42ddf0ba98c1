package org.candour.writing.returning;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.candour.edge.Page;

/** What a writer does with a guest post or topic of theirs. Every act is a form that brings the key. */
@Path("/return/piece")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PiecePages {
    private final PieceActs acts;

    PiecePages(PieceActs acts) {
        this.acts = acts;
    }

    @GET
    @Path("/{act:answer|amendment|agreement|wish|same-author|withdrawal}")
    @Consumes(MediaType.WILDCARD)
    public Page back() {
        return Page.redirect(303, "/return");
    }

    @POST
    @Path("/answer")
    public Page answer(@BeanParam PieceForm form) {
        return acts.answer(form);
    }

    @POST
    @Path("/amendment")
    public Page amend(@BeanParam PieceForm form) {
        return acts.amend(form);
    }

    @POST
    @Path("/agreement")
    public Page agree(@BeanParam PieceForm form) {
        return acts.agree(form);
    }

    @POST
    @Path("/wish")
    public Page wish(@BeanParam PieceForm form) {
        return acts.wish(form);
    }

    @POST
    @Path("/same-author")
    public Page standAlone(@BeanParam PieceForm form) {
        return acts.standAlone(form);
    }

    @POST
    @Path("/withdrawal")
    public Page withdraw(@BeanParam PieceForm form) {
        return acts.withdraw(form);
    }
}
