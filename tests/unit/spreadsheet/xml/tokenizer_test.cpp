// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xml/tokenizer.hpp"

#include <doctest/doctest.h>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "support/step_source.hpp"

using namespace registertoets::spreadsheet;
using registertoets::testing::StepSource;

namespace {

xml::Tokenizer tokenizer_of(const std::string& text, std::size_t step) {
    return {std::make_unique<StepSource>(text, step), {"a.xlsx", "b.xml"}};
}

// All tokens as text; pieces of character data joined.
std::string events(const std::string& text, std::size_t step) {
    xml::Tokenizer xml = tokenizer_of(text, step);
    std::string out;
    for (xml::Token token = xml.next(); token != xml::Token::done; token = xml.next()) {
        if (token == xml::Token::text) {
            out += xml.text();
            continue;
        }
        if (token == xml::Token::end) {
            out += "(/" + std::string(xml.name()) + ")";
            continue;
        }
        out += "(" + std::string(xml.name());
        for (const xml::Attribute& attribute : xml.attributes()) {
            out += " " + std::string(attribute.name) + "=[" + std::string(attribute.value) + "]";
        }
        out += token == xml::Token::empty ? "/)" : ")";
    }
    return out;
}

// The events, which must be the same however the bytes come.
std::string events(const std::string& text) {
    const std::string whole = events(text, text.size() + 1);
    for (const std::size_t step : {1U, 2U, 3U, 7U, 100U}) {
        REQUIRE(events(text, step) == whole);
    }
    return whole;
}

std::string failure(const std::string& text, std::size_t step = 5) {
    try {
        events(text, step);
    } catch (const InputError& error) {
        return std::string(name_of(error.fault())) + " " +
               std::string(registertoets::messages::name_of(error.sentence().id()));
    }
    return "none";
}

std::string utf16(std::string_view ascii, bool little, bool mark) {
    std::string out = mark ? (little ? "\xFF\xFE" : "\xFE\xFF") : "";
    for (const char c : ascii) {
        out += little ? std::string{c, '\0'} : std::string{'\0', c};
    }
    return out;
}

}  // namespace

TEST_CASE("elements, attributes in any order and either quote, prefixes") {
    CHECK(events("<a><b x='1' y=\"2\"/>t</a>") == "(a)(b x=[1] y=[2]/)t(/a)");
    CHECK(events("<x:a xmlns:x = 'u'\n x:b=\"it's > 'this'\" ></x:a >") ==
          "(a xmlns:x=[u] x:b=[it's > 'this'])(/a)");
    CHECK(events("<a/>") == "(a/)");
    CHECK(events("<a>1<b>2</b>3</a>and what comes after is not looked at") == "(a)1(b)2(/b)3(/a)");
}

TEST_CASE("comments, processing instructions, CDATA, references and line ends") {
    CHECK(events("<?xml version='1.0'?>\n<!-- <x> -- ->-->\n<a>1<!---->2<?p ?? ?>3</a>") == "(a)123(/a)");
    CHECK(events("<a><![CDATA[<b>&amp;]]&]]]]><![CDATA[>]]></a>") == "(a)<b>&amp;]]&]]>(/a)");
    CHECK(events("<a><![CDATA[]]></a>") == "(a)(/a)");
    CHECK(events("<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x20AC;&#x1F600;</a>") == "(a)<>&\"'A€😀(/a)");
    CHECK(events("<a b='&lt;&#10;\t\r\n'/>") == "(a b=[<\n  ]/)");
    CHECK(events("<a>1\r\n2\r3\n4</a>") == "(a)1\n2\n3\n4(/a)");
    CHECK(events("<a>&#xD800;&#0;</a>") == "(a)\xEF\xBF\xBD\xEF\xBF\xBD(/a)");
}

TEST_CASE("any encoding of XML") {
    const std::string plain = "<?xml version='1.0'?><a>x</a>";
    CHECK(events("\xEF\xBB\xBF" + plain) == "(a)x(/a)");
    CHECK(events(utf16(plain, true, true)) == "(a)x(/a)");
    CHECK(events(utf16(plain, false, true)) == "(a)x(/a)");
    CHECK(events(utf16(plain, true, false)) == "(a)x(/a)");
    CHECK(events(utf16(plain, false, false)) == "(a)x(/a)");
    CHECK(events("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>") == "(a)é(/a)");
    CHECK(events("<?xml version='1.0' encoding='utf-16'?><a>é</a>") == "(a)é(/a)");
    CHECK(events("<?xml version='1.0' encoding='no such'?><a>é</a>") == "(a)é(/a)");
}

TEST_CASE("texts and tags longer than the window") {
    const std::string text(300000, 'x');
    CHECK(events("<a>" + text + "&amp;é" + text + "</a>", 1 << 16) == "(a)" + text + "&é" + text + "(/a)");
    CHECK(events("<a b='" + text + "'/>", 1 << 16) == "(a b=[" + text + "]/)");
    CHECK(events("<a><![CDATA[" + text + "]]></a>", 1 << 16) == "(a)" + text + "(/a)");
    CHECK(events("<a><!--" + text + "-->1</a>", 1 << 16) == "(a)1(/a)");
    std::string euros;
    std::string references;
    std::string ampersands;
    for (int count = 0; count < 100000; ++count) {
        euros += "€";
        references += "&amp;";
        ampersands += '&';
    }
    CHECK(events("<a>" + euros + "</a>", 1 << 16) == "(a)" + euros + "(/a)");
    CHECK(events("<a>x" + references + "</a>", 1 << 16) == "(a)x" + ampersands + "(/a)");
}

TEST_CASE("a CDATA section that comes byte by byte is looked at once") {
    const std::string brackets(4'000'000, ']');  // hours, if each byte let the window be searched again
    CHECK(events("<a><![CDATA[" + brackets + "]]></a>", 1) == "(a)" + brackets + "(/a)");
}

TEST_CASE("what is no XML is damage, and a DOCTYPE is refused") {
    for (const char* wrong : {"",
                              " ",
                              "text",
                              "<a>",
                              "<a",
                              "<",
                              "<a></b>",
                              "</a>",
                              "<a b></a>",
                              "<a b=1/>",
                              "<a b='<'/>",
                              "<a b='1></a>",
                              "<a/ >",
                              "<a>&nbsp;</a>",
                              "<a>& b</a>",
                              "<a>&#xZ;</a>",
                              "<a b='&x;'/>",
                              "<a><!x></a>",
                              "<a><!-- </a>",
                              "<a><![CDATA[</a>",
                              "<a><? </a>",
                              "< a/>",
                              "<a></ a>",
                              "<a><b></a></b>",
                              "<![CDATA[x]]>",
                              "<a>&#99999999999999;"}) {
        CAPTURE(wrong);
        CHECK(failure(wrong) == "damaged xml_damaged");
    }
    CHECK(failure(std::string("<a>\0</a>", 8)) == "damaged xml_damaged");
    CHECK(failure(std::string("<a b='\0'/>", 10)) == "damaged xml_damaged");
    CHECK(failure("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") == "damaged xml_doctype");
    std::string deep;
    for (int depth = 0; depth < 100000; ++depth) {
        deep += "<a>";
    }
    CHECK(failure(deep) == "damaged xml_damaged");
    CHECK(failure("<a b='" + std::string(20'000'000, 'x') + "'/>", 1 << 16) == "damaged xml_damaged");
}

TEST_CASE("skip goes past an element, whatever it holds") {
    xml::Tokenizer xml = tokenizer_of("<a><b>1<c><c/></c>2</b><d/></a>", 4);
    REQUIRE(xml.next() == xml::Token::start);
    REQUIRE(xml.next() == xml::Token::start);
    xml.skip();
    CHECK(xml.next() == xml::Token::empty);
    CHECK(xml.name() == "d");
    CHECK(xml.next() == xml::Token::end);
    CHECK(xml.next() == xml::Token::done);
    CHECK(xml.next() == xml::Token::done);
}

TEST_CASE("leaving an element goes past its end, whatever it holds") {
    const std::string text =
        "<a><b x='>' y=\"/b>\"><b><c/><b>t</b></b><!-- </b> --><![CDATA[</b>]]><?p </b>?><d/></b>na<e/></a>";
    for (std::size_t step = 1; step < text.size(); ++step) {
        CAPTURE(step);
        xml::Tokenizer xml = tokenizer_of(text, step);
        xml.next();
        xml.next();
        CHECK(xml.name() == "b");
        CHECK(xml.depth() == 2);
        xml.leave(2);
        CHECK(xml.depth() == 1);
        std::string after;
        while (xml.next() == xml::Token::text) {
            after += xml.text();
        }
        CHECK(after == "na");
        CHECK(xml.name() == "e");
        xml.leave(1);
        CHECK(xml.next() == xml::Token::done);
    }
}

TEST_CASE("leaving from within, out of more than one element") {
    xml::Tokenizer xml = tokenizer_of("<a><b><c>t<d></d></c><c/></b><e/></a>", 5);
    xml.next();
    xml.next();
    xml.next();
    CHECK(xml.next() == xml::Token::text);
    xml.leave(2);
    CHECK(xml.next() == xml::Token::empty);
    CHECK(xml.name() == "e");
}

TEST_CASE("leaving what has no end, or another, is damage") {
    for (const std::string& text :
         {std::string("<a><b><c>"), std::string("<a><b x='"), std::string("<a><b></c></a>"),
          std::string("<a><b><!--"), std::string("<a><b><c \0></b></a>", 16)}) {
        CAPTURE(text);
        for (std::size_t step = 1; step <= text.size(); ++step) {
            xml::Tokenizer xml = tokenizer_of(text, step);
            xml.next();
            CHECK_THROWS_AS(
                [&xml] {
                    xml.next();
                    xml.leave(2);
                }(),
                InputError);
        }
    }
}

TEST_CASE("the prefix of a name") {
    xml::Tokenizer xml = tokenizer_of("<o:a><b/></o:a>", 3);
    xml.next();
    CHECK(xml.prefix() == "o");
    xml.next();
    CHECK(xml.prefix().empty());
    CHECK(xml.name() == "b");
}
