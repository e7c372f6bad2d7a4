// SPDX-License-Identifier: EUPL-1.2
#include "cli/inputs.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/own_report.hpp"
#include "util/files.hpp"
#include "util/memory_file.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::Sentence;
using spreadsheet::InputFault;

constexpr std::string_view k_stdin_name = "(stdin)";

// What of a folder is read (DESCRIPTION in registertoets(1)). xls and xlsb are inputs too, so that a delivery
// in them is named as unread.
constexpr std::array<std::string_view, 8> k_extensions{".xlsx", ".xlsm", ".xltx", ".xltm",
                                                       ".ods",  ".csv",  ".xls",  ".xlsb"};

bool has_extension(const fs::path& path) {
    const std::string extension = util::fold(path.extension().string());
    return std::find(k_extensions.begin(), k_extensions.end(), extension) != k_extensions.end();
}

check::Input with_problem(check::Input input, InputFault fault, Msg says) {
    input.problem.emplace(fault, Sentence(says, {{"file", input.name}}));
    return input;
}

std::optional<Msg> lock_file(const fs::path& path) {
    const std::string name = path.filename().string();
    return name.starts_with("~$") || name.starts_with(".~lock.") ? std::optional(Msg::input_lock_file)
                                                                 : std::nullopt;
}

// Whether a file in a folder is passed over, and what is said of it.
std::optional<Msg> reason_to_skip(const fs::path& path) {
    if (const auto reason = lock_file(path)) {
        return reason;
    }
    if (path.filename().string().starts_with('.')) {
        return Msg::input_hidden_file;
    }
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        return Msg::input_linked_folder;
    }
    // A pipe is no report, and would keep who reads it waiting.
    const bool own =
        fs::is_regular_file(path, ignored) && (report::is_own_report(path) || report::is_review_book(path));
    return own ? std::optional(Msg::input_own_report) : std::nullopt;
}

struct Folder {
    std::vector<fs::path> files;
    std::vector<fs::path> unread;  // folders in it, or itself, that could not be looked into, or not wholly
};

// All that is named like a register below `folder`, whatever it is: what cannot be read must not drop out in
// silence. Links to folders are there as well, but are not followed, so that no walk is endless; folders that
// are hidden are not looked into. One folder is open at a time, however deep they lie.
Folder contents_of(const fs::path& folder) {
    Folder found;
    std::vector<fs::path> to_do{folder};
    while (!to_do.empty()) {
        const fs::path here = std::move(to_do.back());
        to_do.pop_back();
        std::error_code fault;
        for (fs::directory_iterator at(here, fault), end; !fault && at != end; at.increment(fault)) {
            const std::string name = at->path().filename().string();
            std::error_code ignored;
            if (at->is_directory(ignored)) {
                if (!name.starts_with('.')) {
                    (at->is_symlink(ignored) ? found.files : to_do).push_back(at->path());
                }
            } else if (has_extension(name.starts_with(".~lock.") && name.ends_with('#')
                                         ? name.substr(0, name.size() - 1)
                                         : name)) {
                found.files.push_back(at->path());
            }
        }
        if (fault) {
            found.unread.push_back(here);
        }
    }
    std::sort(found.files.begin(), found.files.end());
    std::sort(found.unread.begin(), found.unread.end());
    return found;
}

void add_folder(const fs::path& folder, std::vector<check::Input>& inputs) {
    const Folder found = contents_of(folder);
    bool any = false;
    for (const fs::path& file : found.files) {
        check::Input& input = inputs.emplace_back(file.lexically_normal());
        if (const auto reason = reason_to_skip(file)) {
            input.skipped = Sentence(*reason, {{"file", input.name}});
        } else {
            any = true;
        }
    }
    for (const fs::path& unread : found.unread) {
        inputs.push_back(
            with_problem(unread.lexically_normal(), InputFault::unreadable, Msg::folder_unreadable));
    }
    if (!any && found.unread.empty()) {
        inputs.push_back(with_problem(folder, InputFault::missing, Msg::folder_without_registers));
    }
}

// All that comes on standard input; null where it cannot be read or there is no room for it.
std::shared_ptr<const util::MemoryFile> kept_standard_input() {
    std::shared_ptr<util::MemoryFile> memory;
    try {
        memory = std::make_shared<util::MemoryFile>();
    } catch (const std::system_error&) {
        return nullptr;
    }
    std::array<char, 1 << 16> bytes{};
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count == 0) {
            return memory;
        }
        const bool interrupted = count < 0 && errno == EINTR;
        if (!interrupted && (count < 0 || !memory->write({bytes.data(), static_cast<std::size_t>(count)}))) {
            return nullptr;
        }
    }
}

// Standard input may be a pipe, and a workbook is read from its end: its bytes are kept in memory, as a file
// without a name that goes away with the input.
check::Input standard_input() {
    check::Input input{fs::path{}, std::string(k_stdin_name)};
    input.memory = kept_standard_input();
    if (input.memory == nullptr) {
        return with_problem(input, InputFault::unreadable, Msg::stdin_unreadable);
    }
    input.path = input.memory->path();
    return input;
}

// The same file under two names would count each of its rows as a duplicate.
void skip_doubles(std::vector<check::Input>& inputs) {
    std::set<fs::path> seen;
    for (check::Input& input : inputs) {
        std::error_code fault;
        const fs::path real = fs::canonical(input.path, fault);
        if (!fault && !input.skipped && !input.problem && !seen.insert(real).second) {
            input.skipped = Sentence(Msg::input_twice, {{"file", input.name}});
        }
    }
}

}  // namespace

check::Input input_named(const std::string& operand) {
    return operand == "-" ? standard_input() : check::Input(fs::path(operand));
}

namespace {

// Read as csv such a report gives a long story about quotes and columns.
void note_json_report(check::Input& input) {
    std::error_code fault;
    if (!input.problem && !input.skipped && fs::is_regular_file(input.path, fault) &&
        report::is_json_report(input.path)) {
        input = with_problem(std::move(input), InputFault::not_a_spreadsheet, Msg::input_json_report);
    }
}

}  // namespace

std::vector<check::Input> inputs_of(const Arguments& arguments) {
    if (arguments.operands().empty()) {
        throw messages::UserError(Sentence(Msg::cli_no_file, {{"command", arguments.command()}}));
    }
    std::vector<check::Input> inputs = inputs_of(std::span(arguments.operands()));
    std::for_each(inputs.begin(), inputs.end(), note_json_report);
    return inputs;
}

std::vector<check::Input> inputs_of(std::span<const std::string> operands) {
    std::vector<check::Input> inputs;
    bool stdin_read = false;
    for (const std::string& operand : operands) {
        std::error_code fault;
        if (fs::is_directory(operand, fault)) {
            add_folder(operand, inputs);
        } else if (operand != "-" || !stdin_read) {
            inputs.push_back(input_named(operand));
            // Shells take ~$… for *.xlsx too; by itself it gets the error that it deserves.
            const auto reason = operands.size() > 1 ? lock_file(operand) : std::nullopt;
            if (reason) {
                inputs.back().skipped = Sentence(*reason, {{"file", inputs.back().name}});
            }
            stdin_read = stdin_read || operand == "-";
        }
    }
    skip_doubles(inputs);
    return inputs;
}

check::Input only_input(const Arguments& arguments) {
    if (arguments.operands().size() > 1) {
        throw messages::UserError(Sentence(Msg::cli_one_file, {{"command", arguments.command()}}));
    }
    if (arguments.operands().empty()) {
        throw messages::UserError(Sentence(Msg::cli_no_file, {{"command", arguments.command()}}));
    }
    check::Input input = input_named(arguments.operands().front());
    note_json_report(input);
    return input;
}

}  // namespace registertoets::cli
