package io.aftercare.messaging;

import java.net.URI;

/** Writes the tracking link of a case anew whenever a message is rendered, so that no link is ever stored. */
public interface TrackingLinkSource {

    URI linkTo(String caseNumber);

    /** What staff read in the place of any link: it opens nothing, and asking for it makes none. */
    String masked();
}
