// SPDX-License-Identifier: EUPL-1.2
#include "cli/unwritten.hpp"

#include <algorithm>
#include <array>
#include <cerrno>

#include "messages/catalogue.hpp"
#include "util/files.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::Sentence;

struct Reason {
    int number;  ///< of errno
    Msg sentence;
};

constexpr std::array k_reasons{
    Reason{ENOSPC, Msg::cli_output_no_room},     Reason{EDQUOT, Msg::cli_output_no_room},
    Reason{EACCES, Msg::cli_output_not_allowed}, Reason{EPERM, Msg::cli_output_not_allowed},
    Reason{EROFS, Msg::cli_output_not_allowed},  Reason{ENOENT, Msg::cli_output_no_folder},
    Reason{ENOTDIR, Msg::cli_output_no_folder},  Reason{EFBIG, Msg::cli_output_too_large},
    Reason{EISDIR, Msg::cli_output_is_folder},
};

// What the system says of a file, by its number; where it says nothing of use, `other`.
Msg sentence_for(const std::error_code& fault, Msg other) {
    const auto* const found = std::find_if(
        k_reasons.begin(), k_reasons.end(),
        [&fault](const Reason& reason) { return fault == std::error_code(reason.number, fault.category()); });
    return found == k_reasons.end() ? other : found->sentence;
}

}  // namespace

Sentence why_unwritten(const fs::path& target, const std::error_code& fault) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    Msg sentence = sentence_for(fault, Msg::cli_output_failed);
    // /proc and the like say of a new file that it is not there.
    std::error_code unseen;
    if (sentence == Msg::cli_output_no_folder && fs::is_directory(folder, unseen)) {
        sentence = Msg::cli_output_failed;
    }
    return Sentence(sentence, {{"file", util::shown_path(target)}, {"folder", util::shown_path(folder)}});
}

Sentence why_unwritten(const std::error_code& fault) {
    const bool no_room = sentence_for(fault, Msg::cli_stdout_failed) == Msg::cli_output_no_room;
    return Sentence(no_room ? Msg::cli_stdout_no_room : Msg::cli_stdout_failed);
}

}  // namespace registertoets::cli
