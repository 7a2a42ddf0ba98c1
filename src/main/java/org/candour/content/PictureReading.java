package org.candour.content;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.candour.pictures.Gallery;
import org.candour.pictures.Unfit;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;

/** The pictures in {@code media/}. When others are there than before, the posts that show some are made again. */
@ApplicationScoped
class PictureReading {
    private final ContentWords say;
    private final Gallery gallery;
    private final Posts posts;
    private final Publishing publishing;

    PictureReading(ContentWords say, Gallery gallery, Posts posts, Publishing publishing) {
        this.say = say;
        this.gallery = gallery;
        this.posts = posts;
        this.publishing = publishing;
    }

    /** Answers whether others are there. */
    boolean read(ContentFolder folder, List<Fault> faults) {
        try {
            Gallery.Reading reading = gallery.read(folder.at("media"));
            reading.faults().forEach(fault -> faults.add(new Fault("media/" + fault.file(), 1, why(fault.why()))));
            if (reading.changed()) {
                QuarkusTransaction.requiringNew().call(posts::namingPictures).forEach(publishing::renderAgain);
                gallery.settled();
            }
            return reading.changed();
        } catch (IOException unreadable) {
            faults.add(new Fault("media", 1, say.unreadable()));
            return false;
        }
    }

    /** Why it cannot be shown, in a sentence. */
    String why(Unfit unfit) {
        return switch (unfit) {
            case OTHER_KIND -> say.pictureOfOtherKind();
            case TOO_LARGE -> say.pictureTooLarge();
            case TOO_MANY_PIXELS -> say.pictureTooManyPixels();
            case DAMAGED -> say.pictureDamaged();
            case BAD_NAME -> say.pictureBadName();
        };
    }
}
