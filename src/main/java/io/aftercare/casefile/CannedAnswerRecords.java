package io.aftercare.casefile;

import org.springframework.data.repository.ListCrudRepository;

interface CannedAnswerRecords extends ListCrudRepository<CannedAnswerEntity, Long> {}
