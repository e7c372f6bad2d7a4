// SPDX-License-Identifier: EUPL-1.2
// Unpacks every part of a zip file with ISA-L and forgets it: the time below which no reader of workbooks
// gets on one thread. bench_inflate FILE prints how many bytes came out.
#include <isa-l/igzip_lib.h>
#include <zip.h>

#include <cstdint>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

constexpr std::size_t k_input_bytes = 64 << 10;
constexpr std::size_t k_output_bytes = 256 << 10;

struct Closer {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

// The bytes that the deflate stream `packed` holds; -1 where it is damaged.
std::int64_t inflate(zip_file_t* packed) {
    std::vector<std::uint8_t> input(k_input_bytes);
    std::vector<std::uint8_t> output(k_output_bytes);
    const auto state = std::make_unique<inflate_state>();
    isal_inflate_init(state.get());
    std::int64_t bytes = 0;
    while (state->block_state != ISAL_BLOCK_FINISH) {
        if (state->avail_in == 0) {
            const zip_int64_t got = zip_fread(packed, input.data(), input.size());
            if (got < 0) {
                return -1;
            }
            state->next_in = input.data();
            state->avail_in = std::uint32_t(got);
        }
        state->next_out = output.data();
        state->avail_out = std::uint32_t(output.size());
        const std::uint32_t before = state->avail_in;
        if (isal_inflate(state.get()) != ISAL_DECOMP_OK) {
            return -1;
        }
        const std::size_t made = output.size() - state->avail_out;
        if (made == 0 && state->avail_in == before && state->block_state != ISAL_BLOCK_FINISH) {
            return -1;  // neither took nor gave: it would stay so
        }
        bytes += std::int64_t(made);
    }
    return bytes;
}

}  // namespace

int main(int count, char** words) {
    int fault = 0;
    const std::unique_ptr<zip_t, Closer> archive(count == 2 ? zip_open(words[1], ZIP_RDONLY, &fault)
                                                            : nullptr);
    if (!archive) {
        std::fputs("usage: bench_inflate FILE.xlsx\n", stderr);
        return 2;
    }
    std::int64_t total = 0;
    for (zip_int64_t number = 0; number < zip_get_num_entries(archive.get(), 0); ++number) {
        zip_stat_t entry{};
        zip_stat_index(archive.get(), zip_uint64_t(number), 0, &entry);
        if (entry.comp_method != ZIP_CM_DEFLATE) {
            continue;
        }
        const std::unique_ptr<zip_file_t, Closer> packed(
            zip_fopen_index(archive.get(), zip_uint64_t(number), ZIP_FL_COMPRESSED));
        const std::int64_t bytes = packed ? inflate(packed.get()) : -1;
        if (bytes < 0) {
            std::fprintf(stderr, "bench_inflate: %s is damaged\n", entry.name);
            return 1;
        }
        total += bytes;
    }
    std::printf("%lld\n", static_cast<long long>(total));
    return 0;
}
