package io.aftercare.warranty.web;

import io.aftercare.casefile.CaseStage;
import java.net.URI;

/** What a submission is answered with, the first time and every time it is repeated. */
record ClaimAnswer(String number, CaseStage status, URI trackingUrl) {

    static ClaimAnswer received(String number, URI trackingUrl) {
        return new ClaimAnswer(number, CaseStage.RECEIVED, trackingUrl);
    }
}
