/**
 * A small log-linear learner: hashed {@link org.hearsay.extract.learning.Features features}, a
 * {@link org.hearsay.extract.learning.LinearModel model} that weighs them, and the {@link
 * org.hearsay.extract.learning.Learner learner} that makes one from examples, the same bits every
 * time. It knows nothing of language.
 */
package org.hearsay.extract.learning;
