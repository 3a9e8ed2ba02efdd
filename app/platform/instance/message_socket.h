// SPDX-License-Identifier: MIT
// A socket by which processes of one user say single words to one of them.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QObject>

#include <chrono>
#include <filesystem>
#include <memory>

namespace coolwarm {

/// Listens for words. Whoever says one of them, and a line feed, is answered and let go; whoever
/// says anything else, more than a line holds, or nothing for two seconds, is let go unanswered.
///
/// The socket is a file. On Linux a folder whose name Qt cannot take, since it is no UTF-8 or too
/// long, is reached by the number of an open descriptor, and where no file of that kind can be made
/// the socket has a name without a file, which is made of the user's number and the path.
/// Qt Network, which nothing else needs, costs 1.1 MB and 2 ms of processor time at the start.
class MessageSocket : public QObject {
    Q_OBJECT

public:
    explicit MessageSocket(QList<QByteArray> words, QObject* parent = nullptr);
    ~MessageSocket() override;

    /// Listens at `path`, for this user alone, and removes it in the end. What a killed process has
    /// left there is replaced: only one process at a time may listen at a path. False when the
    /// system refuses.
    bool listen(const std::filesystem::path& path);
    /// Listens at the same path once more if what was made there is gone.
    void listenAgain();

    /// Whether a process listens at `path`, answering or not.
    [[nodiscard]] static bool isListenedTo(const std::filesystem::path& path);

    /// Says a word to the process that listens at `path` and waits for the answer, for so long
    /// at most. False when there is none.
    [[nodiscard]] static bool send(const std::filesystem::path& path, const QByteArray& word,
                                   std::chrono::milliseconds patience);

signals:
    void heard(const QByteArray& word);

private:
    struct Impl;

    static constexpr int longestLine = 16; ///< bytes, with its end
    /// A client that says nothing so long is let go.
    static constexpr std::chrono::seconds mostSilence{2};
    static constexpr QByteArrayView goodLine{"ok\n"};

    QList<QByteArray> m_words;
    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm
