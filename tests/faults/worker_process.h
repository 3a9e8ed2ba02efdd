// SPDX-License-Identifier: MIT
// A worker in a process of its own, started to be killed.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

namespace coolwarm::test {

/// How long a busy machine may take over what a worker does at once.
inline constexpr std::chrono::seconds patience{30};

/// Starts kill_worker on a log; kills it at the latest when it goes away itself.
class WorkerProcess {
public:
    /// `task` is the second argument of kill_worker. Throws std::system_error when the worker
    /// cannot be started.
    WorkerProcess(const std::filesystem::path& folder, const std::string& task);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;

    /// Reads what it tells until it has told so many lines in all. False when it did not within
    /// `most`.
    bool readLines(std::size_t lines, std::chrono::microseconds most);
    /// Lets it work for so long.
    void letWork(std::chrono::microseconds span) { (void)readLines(SIZE_MAX, span); }
    /// SIGKILL. False when it had ended by itself before.
    bool kill();
    /// All that it has told; complete after kill().
    [[nodiscard]] std::vector<std::string> lines() const;

private:
    /// False at the end of what it will ever tell.
    bool readSome();

    pid_t m_process = -1;
    int m_pipe = -1;
    std::string m_told;
    std::size_t m_lines = 0;
};

} // namespace coolwarm::test
