package io.aftercare.network;

/** Which families of products there are. The module that knows them implements it. */
public interface ProductFamilies {

    boolean known(String code);
}
