package org.candour.edge;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Stands in until another room says it in words. */
@DefaultBean
@Singleton
class WordlessRefusals implements Refusals {

    @Override
    public Page foreignOrigin() {
        return number(403);
    }

    @Override
    public Page unreadableAddress() {
        return number(400);
    }

    private static Page number(int status) {
        return Page.html("<!doctype html><title>" + status + "</title><h1>" + status + "</h1>").status(status);
    }
}
