package org.hearsay.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @Test
  void aNameThatResolvesToThisMachineIsNotPublic() throws UnknownHostException {
    assertFalse(PublicAddress.isPublic("localhost"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "2130706433",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "fc00::1",
        "fe80::1",
        "ff02::1"
      })
  void neighborsAreNotPublic(String literal) throws UnknownHostException {
    assertFalse(PublicAddress.isPublic(literal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "93.184.216.34", "2606:4700:4700::1111"})
  void theRestOfTheInternetIs(String literal) throws UnknownHostException {
    assertTrue(PublicAddress.isPublic(literal));
  }
}
