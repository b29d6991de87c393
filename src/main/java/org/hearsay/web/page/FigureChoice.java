package org.hearsay.web.page;

import java.util.Optional;

/**
 * What a reader wants to see of the figures.
 *
 * @param population the IRI of those counted; where absent, those counted most
 * @param figure the IRI of a figure to set against the others
 * @param from how many figures to pass over
 */
public record FigureChoice(Optional<String> population, Optional<String> figure, int from) {}
