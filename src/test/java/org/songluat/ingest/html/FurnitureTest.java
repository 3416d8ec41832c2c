package org.songluat.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.blocks;
import static org.songluat.ingest.Sources.page;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  private static final String LAW = "Mọi người phải giữ gìn của chung và nhắc nhau cùng giữ gìn.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>site</nav>",
        "<header>site</header>",
        "<footer>site</footer>",
        "<aside>site</aside>",
        "<form>site</form>",
        "<button>site</button>",
        "<select><option>site</select>",
        "<div role=navigation>site</div>",
        "<div role=Banner>site</div>",
        "<div role=contentinfo>site</div>",
        "<div role=search>site</div>",
        "<div role=complementary>site</div>",
        "<div class='top mainMenu'>site</div>",
        "<div id=comment-list>site</div>",
        "<div class=login_box>site</div>",
        "<ul class=breadcrumb><li>site</ul>",
        "<button>đăng nhập</button>"
      })
  void whatIsTheSitesIsFurniture(String part) throws IOException {
    String words = part.contains("đăng") ? "đăng nhập" : "site";
    assertEquals(
        List.of("P " + LAW, "P* " + words, "P " + LAW),
        blocks(page("<p>" + LAW + part + "<p>" + LAW)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><header>Luật mẫu</header></article>",
        "<main><footer>Luật mẫu</footer></main>",
        "<p><a class=login-needed>Luật mẫu</a></p>",
        "<p><a href='/x'>Luật mẫu</a></p>",
        "<p class=navy>Luật mẫu</p>"
      })
  void whatIsTheTextsIsNot(String part) throws IOException {
    assertEquals(List.of("P " + LAW, "P Luật mẫu"), blocks(page("<p>" + LAW + "</p>" + part)));
  }

  @Test
  void whatHoldsThePageIsNoFurniture() throws IOException {
    assertEquals(
        List.of("P " + LAW, "P* Tìm"),
        blocks(
            page(
                "<form><div class=has-sidebar><p>"
                    + LAW
                    + "</p></div><div class=search>Tìm</div></form>")));
  }

  @Test
  void aListOfLinksIsFurnitureHoweverLong() throws IOException {
    String links = "<li><a href='/1'>Văn bản số một của tỉnh</a>".repeat(3);
    assertEquals(
        List.of(
            "P " + LAW,
            "P* Văn bản số một của tỉnh",
            "P* Văn bản số một của tỉnh",
            "P* Văn bản số một của tỉnh"),
        blocks(page("<p>" + LAW + "</p><ul>" + links + "</ul>")));
  }

  @Test
  void aListWithLinksInItsTextIsNot() throws IOException {
    String item = "<li>Người giữ rừng nêu ở <a href='/1'>khoản 1</a> báo cho xã biết";
    String read = "P Người giữ rừng nêu ở khoản 1 báo cho xã biết";
    assertEquals(List.of(read, read, read), blocks(page("<ul>" + item.repeat(3) + "</ul>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bạn cần đăng nhập để xem tiếp",
        "Quý khách chưa Đăng nhập nên chỉ xem được một phần",
        "Vui lòng đăng ký thành viên để tải tệp",
        "Please sign in to read on",
        "You have to log in as a member"
      })
  void aBoxThatAsksToLogInIsFurniture(String box) throws IOException {
    assertEquals(
        List.of("P " + LAW, "P* " + box, "P " + LAW),
        blocks(
            page(
                "<div><p>"
                    + LAW
                    + "</p><div class=a1><b>"
                    + box
                    + "</b></div><p>"
                    + LAW
                    + "</div>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Người dùng đăng nhập bằng tài khoản định danh để xem hồ sơ của mình.",
        "The agency shall log in to the register and see to its safety."
      })
  void aClauseAboutLoggingInIsNot(String clause) throws IOException {
    assertEquals(List.of("P " + LAW, "P " + clause), blocks(page("<p>" + LAW + "<p>" + clause)));
  }
}
