package be.cyberfam.lab.web;

import io.vertx.core.Future;

/**
 * One operation of the API. Refuses by a {@link Refusal}, thrown or as the Future's failure; any other failure means that
 * something broke.
 */
@FunctionalInterface
interface Operation {
    Future<Answer> answer(ApiRequest request);
}
