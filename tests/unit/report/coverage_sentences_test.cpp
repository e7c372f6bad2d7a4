// SPDX-License-Identifier: EUPL-1.2
// What the verdict says of coverage, for one process as for more.
#include <doctest/doctest.h>

#include <string>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"

using namespace registertoets::messages;

namespace {

std::string said(Lang lang, Msg id, std::size_t expected, std::size_t present, std::size_t complete) {
    return say(lang, id,
               {{"register", "R"},
                {"expected", expected},
                {"present", present},
                {"percent_present", "p"},
                {"complete", complete},
                {"percent_complete", "q"}});
}

}  // namespace

TEST_CASE("coverage of one process is said as of one") {
    CHECK(said(Lang::nl, Msg::text_verdict_coverage, 1, 1, 1) ==
          "R: van 1 proces op de lijst staat er 1 in het register (p); van 1 daarvan is elke verwerking "
          "volledig (q van de lijst).");
    CHECK(said(Lang::en, Msg::text_verdict_coverage_none, 1, 1, 0) ==
          "R: of 1 process on the list, 1 is in the register (p), and of none of them all processing "
          "activities are complete.");
    CHECK(said(Lang::en, Msg::page_figure_coverage_counts, 1, 1, 0) ==
          "1 of 1 process on the list is in the register");
}

TEST_CASE("coverage of several processes is said as of those") {
    CHECK(said(Lang::nl, Msg::text_verdict_coverage, 4, 3, 2) ==
          "R: van de 4 processen op de lijst staan er 3 in het register (p); van 2 daarvan zijn alle "
          "verwerkingen volledig (q van de lijst).");
    CHECK(said(Lang::nl, Msg::text_verdict_coverage_none, 4, 3, 0) ==
          "R: van de 4 processen op de lijst staan er 3 in het register (p), en van geen daarvan zijn alle "
          "verwerkingen volledig.");
    CHECK(said(Lang::nl, Msg::page_figure_coverage_counts, 4, 3, 0) ==
          "3 van de 4 processen op de lijst staan in het register");
}
