package org.candour.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a phrase was pointed out to its writer. Each goes on from the phrase itself to the end of a sentence. */
@MessageBundle("concern")
public interface ConcernWords {
    @Message("is a link with a mark in it that tells who was given it; the address without what follows the question mark usually works as well.")
    String trackedAddress();

    @Message("is an e-mail address, and it leads straight to whoever reads it.")
    String email();

    @Message("looks like a National Insurance number, which belongs to one person only.")
    String nationalInsurance();

    @Message("looks like a number of the Police National Computer, which belongs to one person only.")
    String pncNumber();

    @Message("looks like a prison number, which belongs to one person only.")
    String prisonNumber();

    @Message("looks like a postcode, which few households or one workplace share.")
    String postcode();

    @Message("looks like an NHS number, which belongs to one patient only.")
    String nhsNumber();

    @Message("looks like a telephone number, and whoever rings it knows whose it is.")
    String telephone();

    @Message("looks like the number of a file, a case or a member of staff, and records show who had it.")
    String reference();

    @Message("looks like the name of a person, who may not want to be here, or whose colleagues may guess who you are.")
    String person();

    @Message("is an office or unit, and few enough people work there to guess which of them wrote this.")
    String office();

    @Message("names a job and a place, and only one person, or very few, can be meant.")
    String jobAndPlace();

    @Message("gives an age and an offence, which together find a case in a newspaper.")
    String ageAndOffence();

    @Message("gives a day and a place, and a rota or a court list shows who was there.")
    String dayAndPlace();

    @Message("looks like a name you sign with, and if you use it anywhere else, people can put the two together.")
    String signOff();

    @Message("looks copied from a document or an e-mail, and whoever sent it out may know who received it.")
    String copiedDocument();
}
