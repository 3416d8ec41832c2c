package org.songluat.ingest.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @Test
  void isWrittenInAscii() {
    assertEquals(
        "https://example.org/lu%E1%BA%ADt?a=%E1%BB%87",
        Address.of("https://example.org/luật?a=ệ#phần-1").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "http://93.184.216.34/, http://127.0.0.1/, false",
    "http://93.184.216.34/, http://10.1.2.3/, false",
    "http://93.184.216.34/, http://172.16.0.1/, false",
    "http://93.184.216.34/, http://192.168.1.1/, false",
    "http://93.184.216.34/, http://169.254.169.254/latest, false",
    "http://93.184.216.34/, http://100.64.0.1/, false",
    "http://93.184.216.34/, http://0.0.0.0/, false",
    "http://93.184.216.34/, http://[::1]/, false",
    "http://93.184.216.34/, http://[fd00::1]/, false",
    "http://93.184.216.34/, http://[::ffff:127.0.0.1]/, false",
    "http://93.184.216.34/, http://[2606:2800:220:1::1]/, true",
    "http://93.184.216.34/, http://100.128.0.1/, true",
    "http://93.184.216.34/, https://93.184.216.34/, true",
    "https://93.184.216.34/, http://93.184.216.34/, false",
    "http://127.0.0.1/, http://10.1.2.3/, true",
    "http://10.1.2.3/, http://93.184.216.34/, true"
  })
  void leadsNotFromTheWorldIntoTheHouse(String from, String to, boolean may) {
    assertEquals(may, Address.of(from).mayLeadTo(Address.of(to)));
  }
}
