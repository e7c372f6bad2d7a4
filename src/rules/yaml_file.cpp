// SPDX-License-Identifier: EUPL-1.2
#include "rules/yaml_file.hpp"

#include "messages/catalogue.hpp"
#include "rules/mapping_reader.hpp"
#include "rules/yaml_parser.hpp"
#include "util/files.hpp"
#include "util/sha256.hpp"

namespace registertoets::rules {

std::optional<YamlFile> read_yaml_file(const std::filesystem::path& path) {
    const auto text = util::read_file(path, k_most_yaml_bytes);
    if (!text) {
        return std::nullopt;
    }
    YamlFile file;
    file.path = util::shown_path(path);
    file.sha256 = util::sha256_hex(*text);
    const std::uint16_t source = file.sources.add({file.path, file.sha256});
    auto root = parse_document(*text, source, file.sources);
    if (!root) {
        file.root.kind = Node::Kind::mapping;
        file.root.mark = {source, 1, 1};
        return file;
    }
    if (root->kind != Node::Kind::mapping) {
        fail_at(file.sources, root->mark, messages::Sentence(messages::Msg::yaml_no_mapping));
    }
    file.root = *std::move(root);
    return file;
}

}  // namespace registertoets::rules
