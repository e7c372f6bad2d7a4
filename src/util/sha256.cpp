// SPDX-License-Identifier: EUPL-1.2
#include "util/sha256.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <array>
#include <fstream>
#include <memory>
#include <new>
#include <span>
#include <vector>

namespace registertoets::util {
namespace {

constexpr std::size_t k_block = std::size_t{1} << 18;

using Digest = std::array<unsigned char, SHA256_DIGEST_LENGTH>;

std::string hex_of(std::span<const unsigned char> bytes) {
    constexpr std::string_view k_digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        hex += k_digits[byte >> 4U];
        hex += k_digits[byte & 0x0FU];
    }
    return hex;
}

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

// Finding the algorithm takes many times as long as hashing a key does: it is found once. The settings of
// libcrypto on this machine are left unread: no file is ours to open but inputs, outputs and our own.
const EVP_MD* algorithm() {
    static const EVP_MD* const found = [] {
        OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
        return EVP_MD_fetch(nullptr, "SHA256", nullptr);
    }();
    if (found == nullptr) {
        throw std::bad_alloc();
    }
    return found;
}

Context begun() {
    Context context(EVP_MD_CTX_new());
    if (context == nullptr || EVP_DigestInit_ex(context.get(), algorithm(), nullptr) != 1) {
        throw std::bad_alloc();
    }
    return context;
}

Digest digest_of(std::string_view bytes) {
    thread_local const Context context = begun();
    Digest digest{};
    EVP_DigestInit_ex(context.get(), nullptr, nullptr);
    EVP_DigestUpdate(context.get(), bytes.data(), bytes.size());
    EVP_DigestFinal_ex(context.get(), digest.data(), nullptr);
    return digest;
}

}  // namespace

struct Sha256::State {
    Context context = begun();
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
}

std::string Sha256::hex() {
    Digest digest{};
    EVP_DigestFinal_ex(m_state->context.get(), digest.data(), nullptr);
    return hex_of(digest);
}

std::string sha256_hex(std::string_view bytes) {
    return hex_of(digest_of(bytes));
}

std::string sha256_base64(std::string_view bytes) {
    const Digest digest = digest_of(bytes);
    constexpr std::size_t k_characters = std::size_t{(SHA256_DIGEST_LENGTH + 2) / 3} * 4;
    std::array<unsigned char, k_characters + 1> encoded{};  // EVP_EncodeBlock ends it with a zero
    EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(digest.size()));
    return {encoded.begin(), encoded.begin() + k_characters};
}

std::uint64_t sha256_prefix(std::string_view bytes) {
    const Digest digest = digest_of(bytes);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) {
        number = (number << 8U) | digest[i];
    }
    return number;
}

std::optional<std::string> sha256_of_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    Sha256 hash;
    std::vector<char> block(k_block);
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0) {
        hash.add({block.data(), static_cast<std::size_t>(file.gcount())});
    }
    return file.bad() ? std::nullopt : std::optional{hash.hex()};
}

}  // namespace registertoets::util
