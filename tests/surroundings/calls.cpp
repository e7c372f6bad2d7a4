// SPDX-License-Identifier: EUPL-1.2
// Preloaded before the program, it stands between it and the system's calls on files: a stand-in for full
// disks, kills and files that change, which needs no rights and no tracer. What the C library calls within
// itself passes it by.
//
//   CALLS_AT=N       at the Nth call that changes a file (or, with CALLS_OF=read, that reads CALLS_FILE) …
//   CALLS_DO=WHAT    … end by SIGKILL (kill), fail as a full disk does (fail), write half (short), or first
//                    change CALLS_FILE (truncate, grow, remove, replace by CALLS_FILE.new)
//   CALLS_COUNT=FILE the number of such calls is written there at the end
//   CALLS_THREADS=no no thread is to be had
//   CALLS_LOG=FILE   each path that is opened is written there, a line each
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

template <typename Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

std::string setting(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

enum class Step { go_on, fail, half };

std::atomic<int> g_calls{0};
std::atomic<int> g_file{-1};  // the descriptor of CALLS_FILE that was opened last

void change_file(std::string_view how) {
    const std::string file = setting("CALLS_FILE");
    struct stat known {};
    if (::stat(file.c_str(), &known) != 0) {
        return;
    }
    if (how == "truncate" && ::truncate(file.c_str(), known.st_size / 2) != 0) {
        ::abort();
    } else if (how == "grow") {
        const int descriptor = next<int(const char*, int, ...)>("open")(file.c_str(), O_WRONLY | O_APPEND);
        if (next<ssize_t(int, const void*, std::size_t)>("write")(descriptor, "more", 4) != 4) {
            ::abort();
        }
        next<int(int)>("close")(descriptor);
    } else if (how == "remove") {
        ::unlink(file.c_str());
    } else if (how == "replace") {
        next<int(const char*, const char*)>("rename")((file + ".new").c_str(), file.c_str());
    }
}

Step step() {
    static const int k_at = std::atoi(setting("CALLS_AT").c_str());
    static const std::string k_what = setting("CALLS_DO");
    if (++g_calls != k_at) {
        return Step::go_on;
    }
    if (k_what == "kill") {
        ::raise(SIGKILL);
    }
    if (k_what == "fail" || k_what == "short") {
        return k_what == "fail" ? Step::fail : Step::half;
    }
    change_file(k_what);
    return Step::go_on;
}

bool counts_reads() {
    static const bool k_reads = setting("CALLS_OF") == "read";
    return k_reads;
}

// Of a call that changes a file: true where it is to fail.
bool fails() {
    if (counts_reads() || step() != Step::fail) {
        return false;
    }
    errno = ENOSPC;
    return true;
}

void log_path(const char* path) {
    static const std::string k_log = setting("CALLS_LOG");
    if (k_log.empty() || path == nullptr) {
        return;
    }
    const int descriptor = next<int(const char*, int, ...)>("open")(
        k_log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line = std::string(path) + "\n";
    if (next<ssize_t(int, const void*, std::size_t)>("write")(descriptor, line.data(), line.size()) < 0) {
        ::abort();
    }
    next<int(int)>("close")(descriptor);
}

bool is_the_file(const char* path) {
    static const std::string k_file = setting("CALLS_FILE");
    return counts_reads() && path != nullptr && k_file == path;
}

bool writes(int flags) {
    return (flags & O_ACCMODE) != O_RDONLY;
}

int opened(const char* path, int descriptor) {
    if (is_the_file(path)) {
        g_file = descriptor;
    }
    return descriptor;
}

void before_read(int descriptor) {
    if (counts_reads() && descriptor >= 0 && descriptor == g_file) {
        step();
    }
}

struct AtEnd {
    ~AtEnd() {
        const std::string count = setting("CALLS_COUNT");
        if (count.empty()) {
            return;
        }
        const int descriptor =
            next<int(const char*, int, ...)>("open")(count.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const std::string text = std::to_string(g_calls.load());
        if (next<ssize_t(int, const void*, std::size_t)>("write")(descriptor, text.data(), text.size()) < 0) {
            ::abort();
        }
        next<int(int)>("close")(descriptor);
    }
} g_at_end;

int open_path(const char* name, const char* path, int flags, mode_t mode) {
    log_path(path);
    if (is_the_file(path)) {
        step();
    }
    if (writes(flags) && fails()) {
        return -1;
    }
    return opened(path, next<int(const char*, int, ...)>(name)(path, flags, mode));
}

mode_t mode_in(int flags, va_list rest) {
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
}

FILE* open_stream(const char* name, const char* path, const char* mode) {
    log_path(path);
    if (is_the_file(path)) {
        step();
    }
    FILE* const stream = next<FILE*(const char*, const char*)>(name)(path, mode);
    if (stream != nullptr) {
        opened(path, ::fileno(stream));
    }
    return stream;
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_in(flags, rest);
    va_end(rest);
    return open_path("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_in(flags, rest);
    va_end(rest);
    return open_path("open64", path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_in(flags, rest);
    va_end(rest);
    log_path(path);
    return opened(path, next<int(int, const char*, int, ...)>("openat")(folder, path, flags, mode));
}

FILE* fopen(const char* path, const char* mode) {
    return open_stream("fopen", path, mode);
}
FILE* fopen64(const char* path, const char* mode) {
    return open_stream("fopen64", path, mode);
}

int mkostemp(char* path, int flags) {
    log_path(path);
    return fails() ? -1 : next<int(char*, int)>("mkostemp")(path, flags);
}

ssize_t write(int descriptor, const void* bytes, std::size_t count) {
    const Step what = counts_reads() ? Step::go_on : step();
    if (what == Step::fail) {
        errno = ENOSPC;
        return -1;
    }
    const std::size_t some = what == Step::half ? (count + 1) / 2 : count;
    return next<ssize_t(int, const void*, std::size_t)>("write")(descriptor, bytes, some);
}

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*begin)(void*), void* data) {
    static const bool k_none = setting("CALLS_THREADS") == "no";
    return k_none ? EAGAIN
                  : next<int(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*)>("pthread_create")(
                        thread, attributes, begin, data);
}

int fchmod(int descriptor, mode_t mode) {
    return fails() ? -1 : next<int(int, mode_t)>("fchmod")(descriptor, mode);
}

int fsync(int descriptor) {
    return fails() ? -1 : next<int(int)>("fsync")(descriptor);
}

int linkat(int from, const char* path, int to, const char* name, int flags) {
    return fails()
               ? -1
               : next<int(int, const char*, int, const char*, int)>("linkat")(from, path, to, name, flags);
}

int rename(const char* from, const char* to) {
    return fails() ? -1 : next<int(const char*, const char*)>("rename")(from, to);
}

int mkdir(const char* path, mode_t mode) {
    return fails() ? -1 : next<int(const char*, mode_t)>("mkdir")(path, mode);
}

ssize_t read(int descriptor, void* bytes, std::size_t count) {
    before_read(descriptor);
    return next<ssize_t(int, void*, std::size_t)>("read")(descriptor, bytes, count);
}

std::size_t fread(void* bytes, std::size_t size, std::size_t count, FILE* stream) {
    before_read(::fileno(stream));
    return next<std::size_t(void*, std::size_t, std::size_t, FILE*)>("fread")(bytes, size, count, stream);
}

}  // extern "C"
