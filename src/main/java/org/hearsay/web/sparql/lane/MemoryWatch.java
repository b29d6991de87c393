package org.hearsay.web.sparql.lane;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Calls for relief when the memory that outlives a collection runs short.
 *
 * <p>What {@code COUNT(DISTINCT …)} and its kin tell apart is held in memory, and nothing counts
 * it; and the rows that are counted may be long. The threshold is one of the whole JVM, as its
 * memory is; watching it changes nothing for anybody else.
 */
final class MemoryWatch implements AutoCloseable {

  private static final double SHORT = 0.8;

  private final NotificationListener listener;

  MemoryWatch(Runnable relief) {
    this.listener = (notification, handback) -> onNotice(notification, relief);
    for (MemoryPoolMXBean pool : longLived()) {
      pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * SHORT));
    }
    emitter().addNotificationListener(listener, null, null);
  }

  private static void onNotice(Notification notification, Runnable relief) {
    String type = notification.getType();
    if (type.equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
      relief.run();
    }
  }

  /**
   * The pools that hold what survives. The young ones, of which no collector tells when they fill,
   * are emptied at each collection.
   */
  static List<MemoryPoolMXBean> longLived() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(MemoryPoolMXBean::isUsageThresholdSupported)
        .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
        .filter(pool -> pool.getUsage().getMax() > 0)
        .toList();
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(listener);
    } catch (ListenerNotFoundException gone) {
      throw new IllegalStateException("closed twice", gone);
    }
  }
}
