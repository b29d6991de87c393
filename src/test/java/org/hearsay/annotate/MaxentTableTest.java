package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

class MaxentTableTest {

  private static final String[] OUTCOMES = {"rain", "sun", "fog", "snow"};

  @Test
  void givesToTheLastBitWhatTheLibrarysModelGives() throws IOException {
    MaxentModel model = trained(new Random(7));
    MaxentTable table = MaxentReader.read(new ByteArrayInputStream(written(model)));
    assertEquals(model.getNumOutcomes(), table.getNumOutcomes());
    assertEquals(model.getIndex("fog"), table.getIndex("fog"));
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      String[] context = context(random, 90);
      assertArrayEquals(model.eval(context), table.eval(context));
    }
  }

  @Test
  void weighsAPredicateByItsValue() throws IOException {
    MaxentModel model = trained(new Random(7));
    MaxentTable table = MaxentReader.read(new ByteArrayInputStream(written(model)));
    String[] context = {"word=1", "word=2", "never seen"};
    float[] values = {0.5f, 2, 3};
    assertArrayEquals(model.eval(context, values), table.eval(context, values));
  }

  @Test
  void knowsNothingOfAnEmptyContext() throws IOException {
    MaxentTable table =
        MaxentReader.read(new ByteArrayInputStream(written(trained(new Random(7)))));
    assertArrayEquals(new double[] {0.25, 0.25, 0.25, 0.25}, table.eval(new String[0]), 1e-15);
  }

  @Test
  void refusesAModelOfAnotherKind() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeUTF("Perceptron");
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    assertEquals(
        "a model of type Perceptron, not GIS",
        assertThrows(IOException.class, () -> MaxentReader.read(in)).getMessage());
  }

  private static MaxentModel trained(Random random) throws IOException {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      events.add(new Event(OUTCOMES[random.nextInt(OUTCOMES.length)], context(random, 60)));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, null);
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    return new GISTrainer().trainModel(20, indexer);
  }

  /** Words of which those above 60 are in no event. */
  private static String[] context(Random random, int words) {
    return random
        .ints(1 + random.nextInt(12), 0, words)
        .mapToObj(word -> "word=" + word)
        .toArray(String[]::new);
  }

  private static byte[] written(MaxentModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new BinaryGISModelWriter((AbstractModel) model, new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }
}
