// SPDX-License-Identifier: EUPL-1.2
#include "cli/project_file.hpp"

#include <doctest/doctest.h>

#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

namespace fs = std::filesystem;

// The options that `command` has with this project file in the folder `project`, a line each, with the folder
// taken out.
std::string options(const std::string& yaml, const std::vector<std::string>& words = {"check", "a.xlsx"}) {
    const TempFolder folder;
    fs::create_directory(folder / "project");
    const fs::path file = write_file(folder / "project/p.yaml", yaml);
    std::vector<std::string> all = words;
    all.insert(all.end(), {"--config", file.string()});
    const cli::Arguments arguments = cli::with_project_file(cli::parse_arguments(all));
    std::string text;
    for (const cli::GivenOption& option : arguments.options()) {
        if (option.name != "--config") {
            text += option.name + " " + option.value + "\n";
        }
    }
    return replaced(text, folder.path().string() + "/", "");
}

// The place in the file and the sentence.
std::string fault(const std::string& yaml) {
    const std::string text = fault_of([&yaml] { options(yaml); });
    return text.substr(text.find(".yaml:") == std::string::npos ? 0 : text.find(".yaml:") + 6);
}

}  // namespace

TEST_CASE("a project file sets options by their names") {
    CHECK(options("register: avg\nfail-under: 40\nquiet: true\nverbose: false\nmax-findings: 0\n") ==
          "--register avg\n--fail-under 40\n--quiet \n--max-findings 0\n");
}

TEST_CASE("options that may be given again take a list, and pairs take keys with values") {
    CHECK(options("directie: [MKB, FIOD]\nfail-under: {avg: 40, wpg: '37,5'}\nset: {directie: MKB}\nlimit: "
                  "[rows=9]\n") ==
          "--directie MKB\n--directie FIOD\n--fail-under avg=40\n--fail-under wpg=37,5\n--set directie=MKB\n"
          "--limit rows=9\n");
}

TEST_CASE("the command line wins, option by option") {
    CHECK(options("directie: [MKB, FIOD]\nregister: avg\n", {"check", "a.xlsx", "--directie", "GO"}) ==
          "--register avg\n--directie GO\n");
}

TEST_CASE("a file that is named on the command line says its format by itself") {
    CHECK(options("format: [text, json]\n") == "--format text\n--format json\n");
    CHECK(options("format: text\n", {"check", "a.xlsx", "-o", "a.json"}) == "--output a.json\n");
}

TEST_CASE("options of other commands are left to those") {
    CHECK(options("fail-under: 40\nrules: rde\n", {"columns", "a.xlsx"}) == "--rules rde\n");
}

TEST_CASE("formats and failures of other commands are left to those") {
    const std::string file = "format: csv\nfail-on: worse\n";
    CHECK(options(file, {"compare", "a.json", "b.json"}) == "--fail-on worse\n");
    CHECK(options(file, {"check", "a.xlsx"}) == "--format csv\n");
    CHECK(options("format: [csv, html]\n", {"trend", "a.xlsx"}) == "--format html\n");
    // What no command knows is told by whichever runs.
    CHECK(options("format: cvs\n", {"trend", "a.xlsx"}) == "--format cvs\n");
}

TEST_CASE("paths are relative to the project file, names of built-in rules are none") {
    CHECK(options("rules: [rde, ours.yaml, ../other/b.yaml, /etc/c.yaml]\nbaseline: old.json\n") ==
          "--rules rde\n--rules project/ours.yaml\n--rules other/b.yaml\n--rules /etc/c.yaml\n"
          "--baseline project/old.json\n");
}

TEST_CASE("an empty project file sets nothing") {
    CHECK(options("# nog niets\n") == "");
    CHECK(options("") == "");
}

TEST_CASE("what belongs on the command line is refused") {
    for (const char* key : {"show-values", "force", "output", "help", "version", "write-rules", "result"}) {
        CAPTURE(key);
        CHECK(fault(std::string(key) + ": true\n") == "1:1 `" + std::string(key) +
                                                          "` kan niet in een projectbestand staan. Geef het "
                                                          "mee op de opdrachtregel: --" +
                                                          key + ".");
    }
}

TEST_CASE("the project file cannot name another one") {
    CHECK(fault("config: a.yaml\n") ==
          "1:1 `config` wijst een projectbestand aan en heeft in het projectbestand "
          "zelf geen betekenis. Laat het weg.");
}

TEST_CASE("the seed of a sample may stand in the project file") {
    CHECK(options("seed: 42\n", {"sample", "a.xlsx"}) == "--seed 42\n");
    CHECK(options("seed: 42\n", {"check", "a.xlsx"}) == "");
}

TEST_CASE("the language of a project file is known before it is judged") {
    const TempFolder folder;
    const auto language = [&folder](const std::string& yaml) {
        return cli::language_of_project(write_file(folder / "p.yaml", yaml).string());
    };
    CHECK(language("lang: en\nnonsense: 1\n") == "en");
    CHECK(language("register: avg\n") == std::nullopt);
    CHECK(language("lang: [en]\n") == std::nullopt);
    CHECK(language("lang: en\nlang: en\n") == std::nullopt);
    CHECK(language("- lang\n") == std::nullopt);
    CHECK(cli::language_of_project((folder / "none.yaml").string()) == std::nullopt);
}

TEST_CASE("what is no option is refused with a proposal") {
    CHECK(fault("lang: nl\nfail-undr: 40\n") == "2:1 Onbekende sleutel `fail-undr`. Bedoelt u `fail-under`?");
    CHECK(fault("o: a.json\n").starts_with("1:1 Onbekende sleutel `o`. Hier kan staan: rules, register,"));
    CHECK(fault("--lang: nl\n").starts_with("1:1 Onbekende sleutel `--lang`."));
}

TEST_CASE("values are of the kind that their option takes") {
    CHECK(fault("quiet: ja\n") == "1:8 Bij `quiet` hoort true of false; er staat `ja`.");
    CHECK(fault("register: [avg, wpg]\n") == "1:11 Bij `register` hoort één waarde, geen lijst of groep.");
    CHECK(fault("directie: {a: b}\n") == "1:11 Bij `directie` hoort één waarde, geen lijst of groep.");
    CHECK(fault("register:\n").ends_with("Bij `register` staat niets. Vul iets in, of laat de sleutel weg."));
    CHECK(fault("- register\n").starts_with("1:1 Dit bestand begint niet met sleutels."));
    CHECK(fault("register: avg\nregister: wpg\n")
              .starts_with("2:1 De sleutel `register` staat hier voor de tweede keer"));
}

TEST_CASE("a project file is found in the folder or the nearest one above, never beside an input") {
    const TempFolder folder;
    fs::create_directories(folder / "a/b/c");
    write_file(folder / ".registertoets.yaml", "lang: nl\n");
    CHECK(cli::find_project_file(folder.path()) == fs::path(".registertoets.yaml"));
    CHECK(cli::find_project_file(folder / "a/b/c") == fs::path("../../../.registertoets.yaml"));
    write_file(folder / "a/.registertoets.yaml", "lang: nl\n");
    CHECK(cli::find_project_file(folder / "a/b/c") == fs::path("../../.registertoets.yaml"));
    // What cannot be read is found too: without it a gate would stand open.
    fs::create_directory(folder / "a/b/.registertoets.yaml");
    CHECK(cli::find_project_file(folder / "a/b/c") == fs::path("../.registertoets.yaml"));
    fs::create_symlink("nowhere", folder / "a/b/c/.registertoets.yaml");
    CHECK(cli::find_project_file(folder / "a/b/c") == fs::path(".registertoets.yaml"));
}

TEST_CASE("a project file that is named and cannot be read is an error") {
    CHECK(fault_of([] {
              cli::with_project_file(cli::parse_arguments({"check", "--config", "er-is-niets.yaml"}));
          }) ==
          "Het projectbestand er-is-niets.yaml kan niet gelezen worden. Controleer de naam en de rechten.");
    const TempFolder folder;
    CHECK(fault_of([&folder] {
              cli::with_project_file(cli::parse_arguments({"check", "--config", folder.path().string()}));
          }).ends_with("kan niet gelezen worden. Controleer de naam en de rechten."));
}
