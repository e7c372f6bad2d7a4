// SPDX-License-Identifier: EUPL-1.2
// The vectors are those of FIPS 180-4 as NIST publishes them.
#include "util/sha256.hpp"

#include <doctest/doctest.h>

#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::util;

namespace {

constexpr std::string_view k_of_nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr std::string_view k_of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

}  // namespace

TEST_CASE("the hashes that NIST gives") {
    CHECK(sha256_hex("") == k_of_nothing);
    CHECK(sha256_hex("abc") == k_of_abc);
    CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256_hex(std::string(1000000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a hash does not depend on the pieces") {
    Sha256 hash;
    hash.add("a");
    hash.add("");
    hash.add("bc");
    CHECK(hash.hex() == k_of_abc);
}

TEST_CASE("the prefix is the first eight bytes") {
    CHECK(sha256_prefix("abc") == 0xba7816bf8f01cfeaULL);
}

TEST_CASE("the hash of a file is that of its bytes, whatever its size") {
    const testing::TempFolder folder;
    CHECK(sha256_of_file(testing::write_file(folder / "empty", "")) == k_of_nothing);
    CHECK(sha256_of_file(testing::write_file(folder / "abc", "abc")) == k_of_abc);
    CHECK(sha256_of_file(testing::write_file(folder / "large", std::string(1000000, 'a'))) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("what cannot be read has no hash") {
    const testing::TempFolder folder;
    CHECK(sha256_of_file(folder / "absent") == std::nullopt);
    CHECK(sha256_of_file(folder.path()) == std::nullopt);
}
