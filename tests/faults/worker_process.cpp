// SPDX-License-Identifier: MIT
// Starts a worker, reads what it tells, and kills it.
#include "tests/faults/worker_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sstream>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace coolwarm::test {

using std::chrono::microseconds;

WorkerProcess::WorkerProcess(const std::filesystem::path& folder, const std::string& task) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    m_pipe = ends[0];
    std::array<std::string, 3> words{COOLWARM_KILL_WORKER, folder.string(), task};
    std::array<char*, 4> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    const int error =
        posix_spawn(&m_process, words[0].c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (error != 0) {
        ::close(m_pipe);
        throw std::system_error(error, std::generic_category(), words[0]);
    }
}

WorkerProcess::~WorkerProcess() {
    (void)kill();
    ::close(m_pipe);
}

bool WorkerProcess::readLines(std::size_t lines, microseconds most) {
    const auto end = std::chrono::steady_clock::now() + most;
    while (m_lines < lines) {
        const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(
            end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        const auto whole = std::chrono::floor<std::chrono::seconds>(left);
        const timespec wait{static_cast<time_t>(whole.count()),
                            static_cast<long>((left - whole).count())};
        pollfd waited{m_pipe, POLLIN, 0};
        if (::ppoll(&waited, 1, &wait, nullptr) > 0 && !readSome())
            return false;
    }
    return true;
}

bool WorkerProcess::readSome() {
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(m_pipe, buffer.data(), buffer.size());
    if (count <= 0)
        return count < 0 && errno == EINTR;
    m_told.append(buffer.data(), static_cast<std::size_t>(count));
    m_lines += static_cast<std::size_t>(std::count(buffer.begin(), buffer.begin() + count, '\n'));
    return true;
}

bool WorkerProcess::kill() {
    if (m_process < 0)
        return true;
    ::kill(m_process, SIGKILL);
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
    while (readSome()) {
    }
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

std::vector<std::string> WorkerProcess::lines() const {
    std::vector<std::string> lines;
    std::istringstream in(m_told);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

} // namespace coolwarm::test
