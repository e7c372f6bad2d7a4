// SPDX-License-Identifier: EUPL-1.2
#include "report/html/page_frame.hpp"

#include <fmt/format.h>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/html/html_document.hpp"
#include "report/html/html_text.hpp"
#include "report/html/page_assets.hpp"
#include "util/sha256.hpp"
#include "util/version.hpp"

namespace registertoets::report::html {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// CSP level 2: style and script by their hashes, nothing else. No `style` or `on…` attribute would work.
std::string content_security_policy() {
    return fmt::format(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; "
        "base-uri 'none'; form-action 'none'",
        util::sha256_base64(k_page_style), util::sha256_base64(k_page_script));
}

void write_head(const PageFrame& frame, const Sink& sink) {
    sink(fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n{}{}\">\n",
                     frame.lang == Lang::nl ? "nl" : "en", k_page_mark, util::version()));
    sink(fmt::format("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n",
                     content_security_policy()));
    sink(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n");
    sink(fmt::format("<title>{}</title>\n<style>", escaped(frame.title)));
    sink(k_page_style);
    sink("</style>\n</head>\n");
}

void write_top(const PageFrame& frame, const Sink& sink) {
    const auto word = [&](Msg id) { return escaped(messages::text_of(id, frame.lang)); };
    sink(fmt::format("<body data-search=\"{}\" data-shown=\"{}\" data-open=\"{}\" data-close=\"{}\">\n",
                     word(Msg::page_search), word(Msg::page_shown), word(Msg::page_open_all),
                     word(Msg::page_close_all)));
    sink(fmt::format("<a class=\"skip\" href=\"#inhoud\">{}</a>\n<header>\n<h1>{}</h1>\n",
                     word(Msg::page_skip), escaped(frame.title)));
    for (const std::string& line : frame.introduction) {
        sink(fmt::format("<p>{}</p>\n", escaped(line)));
    }
    sink(fmt::format("</header>\n<nav aria-label=\"{}\">\n<ul>\n", word(Msg::page_contents)));
    for (const Heading& part : frame.contents) {
        sink(fmt::format("<li><a href=\"#{}\">{}</a></li>\n", part.id, escaped(part.title)));
    }
    sink("</ul>\n</nav>\n");
}

}  // namespace

void write_page(const PageFrame& frame, const Sink& sink, const std::function<void(Document&)>& write_main) {
    write_head(frame, sink);
    write_top(frame, sink);
    sink("<main id=\"inhoud\" tabindex=\"-1\">\n");
    HtmlDocument document(sink, frame.lang);
    write_main(document);
    sink(fmt::format("</main>\n<footer>\n<p>{}</p>\n</footer>\n<script>",
                     escaped(say(frame.lang, Msg::page_made_by, {{"version", util::version()}}))));
    sink(k_page_script);
    sink("</script>\n</body>\n</html>\n");
}

}  // namespace registertoets::report::html
