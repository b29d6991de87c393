package org.hearsay.source;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells the addresses of the public internet from those of this machine and its neighbors, which a
 * stranger's link must not reach (the special-purpose registries of RFC 6890).
 */
final class PublicAddress {

  private PublicAddress() {}

  /** Whether a host name or literal stands for public addresses and nothing else. */
  static boolean isPublic(String host) throws UnknownHostException {
    return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::isPublic);
  }

  private static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF);
    }
    return address instanceof Inet6Address && isPublic6(bytes);
  }

  private static boolean isPublic4(int a, int b, int c) {
    boolean thisNetwork = a == 0;
    boolean sharedByCarrier = a == 100 && b >= 64 && b < 128;
    boolean protocolAssignments = a == 192 && b == 0 && c == 0;
    boolean benchmarks = a == 198 && (b == 18 || b == 19);
    boolean reserved = a >= 240;
    return !(thisNetwork || sharedByCarrier || protocolAssignments || benchmarks || reserved);
  }

  /**
   * Only global unicast (2000::/3), and of that no ranges that wrap an IPv4 address: 6to4
   * (2002::/16) and Teredo (2001::/32).
   */
  private static boolean isPublic6(byte[] bytes) {
    boolean globalUnicast = (bytes[0] & 0xE0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return globalUnicast && !sixToFour && !teredo;
  }
}
