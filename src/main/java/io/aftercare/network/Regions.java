package io.aftercare.network;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Regions extends Repository<Region, String> {

    boolean existsById(String code);

    List<Region> findAllByOrderByName();

    Region save(Region region);
}
