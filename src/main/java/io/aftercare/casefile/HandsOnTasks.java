package io.aftercare.casefile;

import java.util.Set;

/** Names tasks that are done with the unit in hand: who scans the unit or its papers is led there. Upper modules have them. */
public interface HandsOnTasks {

    Set<String> taskKeys();
}
