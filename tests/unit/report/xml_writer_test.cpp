// SPDX-License-Identifier: EUPL-1.2
#include "report/xml_writer.hpp"

#include <doctest/doctest.h>

using namespace registertoets;

TEST_CASE(
    "XML is escaped, and what XML has no place for becomes U+FFFD, a byte that is no UTF-8 its number") {
    std::string xml;
    const report::Sink sink = [&xml](std::string_view bytes) { xml += bytes; };
    report::XmlWriter writer(sink);
    writer.open("a", {{"b", "<\"&'>\n\x01"}});
    writer.empty("c");
    writer.open("d");
    writer.text("]]>\n\x1B\xFF\xEF\xBF\xBF\té");
    writer.close();
    writer.close();
    CHECK(xml ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<a b=\"&lt;&quot;&amp;'&gt;&#10;\uFFFD\">\n"
          "  <c/>\n"
          "  <d>]]&gt;\n\uFFFD&lt;FF&gt;\uFFFD\té</d>\n"
          "</a>\n");
}
