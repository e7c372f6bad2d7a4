// SPDX-License-Identifier: EUPL-1.2
// Runs a command and writes what it took. A small program of its own, because the peak memory of a child
// starts at that of whoever started it.
//
// bench_measure RESULT SECONDS COMMAND…: RESULT becomes {"wall", "cpu", "peak_kib", "status"}; what the
// command writes is thrown away. After SECONDS it is ended, and its status is null.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

double seconds(const timeval& time) {
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

[[noreturn]] void become(char** command, unsigned limit) {
    const int nowhere = open("/dev/null", O_RDWR);  // NOLINT(cppcoreguidelines-pro-type-vararg)
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    alarm(limit);  // outlives exec; its signal ends the command
    execvp(command[0], command);
    _exit(127);
}

}  // namespace

int main(int count, char** words) {
    if (count < 4) {
        std::fputs("usage: bench_measure RESULT SECONDS COMMAND...\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        become(words + 3, unsigned(std::strtoul(words[2], nullptr, 10)));
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child) {
        std::perror("bench_measure");
        return 1;
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    std::FILE* result = std::fopen(words[1], "w");
    if (result == nullptr) {
        std::perror(words[1]);
        return 1;
    }
    std::fprintf(result, "{\"wall\": %.6f, \"cpu\": %.6f, \"peak_kib\": %ld, \"status\": ", wall.count(),
                 seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM) {
        std::fputs("null}\n", result);
    } else {
        std::fprintf(result, "%d}\n", WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
    }
    return std::fclose(result) == 0 ? 0 : 1;
}
