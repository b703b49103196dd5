package planted.web;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** A form that takes its own day for everybody's. */
record ThingForm(@PastOrPresent LocalDate boughtOn) {}
