package io.aftercare.portal.web;

import io.aftercare.casefile.LinkRenewals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tracking")
@RestController
@RequestMapping("/api/v1/link-renewals")
class LinkRenewalApi {

    private final LinkRenewals renewals;

    LinkRenewalApi(LinkRenewals renewals) {
        this.renewals = renewals;
    }

    @Operation(
            summary = "Have a case's tracking link sent to its customer's email address again",
            description =
                    "One answer, whether there is such a case and whether it belongs to this address or not. At most"
                            + " one mail an hour for each case; links sent before work on until they run out")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(@Valid @RequestBody LinkRenewalForm wish) {
        renewals.ask(wish.number(), wish.email());
    }
}
