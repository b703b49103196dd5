package io.aftercare.casefile;

/** Knows of units that may not lie among others, wherever they are put. */
public interface ApartUnits {

    boolean liesApart(String caseNumber);
}
