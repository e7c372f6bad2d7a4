// SPDX-License-Identifier: EUPL-1.2
#include "cli/unwritten.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "cli/context.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

namespace fs = std::filesystem;

std::string why(int number) {
    return cli::why_unwritten("nergens/a.json", {number, std::generic_category()}).in(messages::Lang::nl);
}

std::string why_stdout(int number) {
    return cli::why_unwritten({number, std::generic_category()}).in(messages::Lang::nl);
}

// What is said of writing to `target`, with the folder taken out.
std::string said_of(const TempFolder& folder, const std::string& target) {
    try {
        cli::write_to_file(folder / target, [](const report::Sink& sink) { sink("x"); });
    } catch (const cli::OutputError& error) {
        return replaced(error.sentence().in(messages::Lang::nl), folder.path().string() + "/", "");
    }
    return "";
}

}  // namespace

TEST_CASE("what the system says of a file that cannot be written becomes a reason and a remedy") {
    for (const int number : {ENOSPC, EDQUOT}) {
        CHECK(why(number) ==
              "nergens/a.json kan niet geschreven worden: de schijf is vol, of wat u ervan mag "
              "gebruiken. Maak ruimte, voor een werkmap ook in /tmp, of kies een andere schijf.");
    }
    for (const int number : {EACCES, EPERM, EROFS}) {
        CHECK(why(number) ==
              "nergens/a.json kan niet geschreven worden: u mag daar niet schrijven. Kies een "
              "andere map, of vraag wie de map beheert om schrijfrechten.");
    }
    for (const int number : {ENOENT, ENOTDIR}) {
        CHECK(why(number) ==
              "nergens/a.json kan niet geschreven worden: er is geen map nergens. Maak die map "
              "eerst, of kies een andere.");
    }
    CHECK(why(EFBIG) ==
          "nergens/a.json kan niet geschreven worden: het wordt groter dan een bestand daar mag "
          "zijn. Verhoog de grens (ulimit -f), of kies een andere schijf.");
    CHECK(why(EISDIR) == "nergens/a.json is een map. Noem een bestand, bijvoorbeeld een in die map.");
    CHECK(why(EIO) ==
          "nergens/a.json kan niet geschreven worden. Controleer of de map bestaat, of u er mag "
          "schrijven en of er ruimte is.");
}

TEST_CASE("a folder that is there is not said to be absent") {
    const TempFolder folder;
    const auto sentence = cli::why_unwritten(folder / "a.json", {ENOENT, std::generic_category()});
    CHECK(sentence.in(messages::Lang::en)
              .ends_with("cannot be written. Check that the folder exists, that you may write there and that "
                         "there is room."));
}

TEST_CASE("of standard output it is said when there is no room") {
    CHECK(why_stdout(ENOSPC) ==
          "De standaarduitvoer kan niet geschreven worden: de schijf waar zij heen gaat is "
          "vol, of wat u ervan mag gebruiken. Maak ruimte, voor een werkmap ook in /tmp, of "
          "schrijf naar een andere schijf.");
    CHECK(why_stdout(EBADF) ==
          "De standaarduitvoer kan niet geschreven worden. Schrijf naar een bestand met -o.");
}

TEST_CASE("the reason reaches whoever writes a file") {
    const TempFolder folder;
    CHECK(said_of(folder, "nergens/a.json").find("er is geen map nergens.") != std::string::npos);
    write_file(folder / "bestand", "");
    CHECK(said_of(folder, "bestand/a.json").find("er is geen map bestand.") != std::string::npos);
    fs::create_directory(folder / "map");
    CHECK(said_of(folder, "map") == "map is een map. Noem een bestand, bijvoorbeeld een in die map.");
    CHECK(said_of(folder, "a.json") == "");
}

TEST_CASE("what could not be made beside an output says why too") {
    const TempFolder folder;
    const auto full = [&folder] {
        cli::write_to_file(folder / "a.xlsx", [](const report::Sink& /*sink*/) {
            throw std::system_error(ENOSPC, std::generic_category(), "a part");
        });
    };
    CHECK_THROWS_AS(full(), cli::OutputError);
    CHECK_FALSE(fs::exists(folder / "a.xlsx"));
}
